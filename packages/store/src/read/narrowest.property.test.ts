import { dayOf } from '@ephemeride/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MigratedEngine } from '../engine.ts';
import { storeOver } from '../engine-store.ts';
import { idOf } from '../ids.ts';
import { openEngine } from '../open-store.ts';
import { ENTRY_ORDERS, type EntryFilter, LANES } from '../query.ts';
import { plainMerging } from '../testing/plain-merging.ts';
import {
  sampleAgreement,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
} from '../testing/sample-reading.ts';
import { type TemporaryPlace, temporaryPlace } from '../testing/temporary-place.ts';
import { bucketsOf } from './buckets.ts';
import { countOf } from './count.ts';
import { densityOfRollups, densityOfRows } from './density.ts';
import { extentOf } from './extent.ts';
import { facetsOf } from './facets.ts';
import { densityOfListed, listedWindow } from './listed-window.ts';
import { matching } from './matching.ts';
import { eachMostImportant } from './most-important.ts';
import { narrowest } from './narrowest.ts';
import { numberedWindow } from './window.ts';

const COUNTRIES = ['VN', 'FR', 'LA', 'KH'] as const;
const KINDS = ['MEETING', 'VISIT', 'OTHER'] as const;
const PEOPLE = ['Ann Lê', 'Jean Dupont', 'Kim Sok'] as const;
const STATUSES = ['HELD', 'PLANNED'] as const;

/** Days of some years, stretches of them as long as each span is, and what is open or without a date. */
const date = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1800, max: 2300 }).map(dayOf) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.integer({ min: -1800, max: 2300 }),
        fc.constantFrom(20, 31, 124, 365, 496, 1500, 1984, 7936, 9000),
      )
      .map(([from, days]) => `${dayOf(from)}/${dayOf(from + days)}`),
  },
  fc.constantFrom('1970', '1971-02', '../1969-03', '1972-06-07/..', null),
);
const some = <T>(of: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength });
const event = fc.record({
  date,
  countries: some(COUNTRIES, 4),
  people: some(PEOPLE, 3),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  main: fc.boolean(),
});
const window = fc
  .tuple(fc.integer({ min: -2000, max: 2400 }), fc.integer({ min: 0, max: 4000 }))
  .map(([from, days]) => numberedWindow({ from: dayOf(from), to: dayOf(from + days) }));

let place: TemporaryPlace;
let engine: MigratedEngine;
let ids: readonly string[];
beforeAll(async () => {
  place = await temporaryPlace();
  engine = await openEngine(place);
  const store = storeOver(engine);
  const drawn = fc.sample(event, { numRuns: 200, seed: 5 });
  const put = (slugs: readonly string[], first: number) =>
    store.apply({
      put: slugs.map((slug, index) =>
        sampleDocument(slug, {
          people: PEOPLE.map((name) => samplePerson({ name })),
          events: drawn.slice(first + index * 20, first + index * 20 + 20).map(({ people, ...one }, number) =>
            sampleEvent({
              ...one,
              title: `Salon ${slug} ${number}`,
              date: one.date === null ? null : stated(one.date),
              participants: people.map((person) => ({
                person,
                organization: null,
                country: 'VN',
                role: 'SIDE',
                post: null,
                rank: null,
              })),
            }),
          ),
          agreements: [sampleAgreement({ period: stated('1968/1973') })],
        }),
      ),
      remove: [],
      merging: plainMerging,
      at: 'now',
    });
  await put(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 0);
  // Told anew and told no more: the lists follow.
  await put(['b', 'd'], 140);
  await store.apply({ put: [], remove: ['c'], merging: plainMerging, at: 'later' });
  ids = (await store.people({ first: 10 })).edges.map(({ node }) => node.id);
});
afterAll(async () => {
  await engine.close();
  await place.discard();
});

const filter = (): fc.Arbitrary<EntryFilter> =>
  fc.record(
    {
      countries: some(COUNTRIES, 3),
      allCountries: some(COUNTRIES, 3),
      people: some(ids, 2),
      kinds: some(KINDS, 2),
      statuses: some(STATUSES, 1),
      minImportance: fc.constantFrom(0.1, 0.5),
    },
    { requiredKeys: [] },
  );

/** Row by row, from no list. */
const plainly = (filters: EntryFilter, within: ReturnType<typeof numberedWindow>) => ({
  condition: matching(engine, filters, within),
  posted: null,
  reads: null,
});

describe('the lists of countries and people', () => {
  it('hold what is found without them, for every filter, window, lane and width', async () => {
    let [listed, readOnce] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        window,
        filter(),
        fc.constantFrom(...LANES),
        fc.integer({ min: 1, max: 120 }),
        async (asked, filters, lane, limit) => {
          const [buckets, rows] = [bucketsOf(asked, limit), await narrowest(engine, filters, asked)];
          if (rows.posted !== null) listed++;
          const plain = await densityOfRows(engine, plainly(filters, asked), lane, buckets);
          expect(await densityOfRows(engine, rows, lane, buckets)).toEqual(plain);
          const kept = await densityOfRollups(engine, filters, lane, asked, buckets);
          if (kept !== null) expect(kept).toEqual(plain);
          const once = await listedWindow(engine, filters, 'NONE', asked, buckets);
          if (once === null) return;
          readOnce++;
          const undivided = await densityOfRows(engine, plainly(filters, asked), 'NONE', buckets);
          expect(densityOfListed(once, asked, buckets)).toEqual(undivided);
        },
      ),
      { numRuns: 70, seed: 3 },
    );
    expect(listed).toBeGreaterThan(35);
    expect(readOnce).toBeGreaterThan(10);
  });

  it('count what is found without them, and what belongs to whom', async () => {
    await fc.assert(
      fc.asyncProperty(window, filter(), async (asked, filters) => {
        const found = engine.reader
          .selectFrom('entry')
          .select('entry.id')
          .where(matching(engine, filters, asked));
        const numbers = (await found.execute()).map(({ id }) => id);
        expect(await countOf(engine, filters, asked)).toBe(numbers.length);
        const ever = engine.reader
          .selectFrom('entry')
          .select('entry.id')
          .where(matching(engine, filters, null));
        expect(await countOf(engine, filters, null)).toBe((await ever.execute()).length);
        const { people } = await facetsOf(engine, filters, { from: dayOf(asked.from), to: dayOf(asked.to) }, [
          'people',
        ]);
        const held = await engine.reader
          .selectFrom('entry_person')
          .select(['entry_id', 'person_id'])
          .execute();
        const counted = held.filter(({ entry_id }) => numbers.includes(entry_id));
        expect(people.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
      }),
      { numRuns: 30, seed: 29 },
    );
  });

  it('lead to the same most important entries by every way', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(window, filter(), fc.integer({ min: 1, max: 30 }), async (asked, filters, first) => {
        const [found, ...others] = await eachMostImportant(engine, filters, asked, first, 10);
        for (const other of others) expect(other).toEqual(found);
        if (others.length > 2) several++;
        const once = await listedWindow(engine, filters, 'NONE', asked, bucketsOf(asked, 1));
        if (once !== null) expect(once.ids.slice(0, first).sort((a, b) => a - b)).toEqual(found);
      }),
      { numRuns: 50, seed: 31 },
    );
    expect(several).toBeGreaterThan(15);
  });

  it('give the pages of a window, in every order and from either end', async () => {
    const store = storeOver(engine);
    const order = fc.record({
      by: fc.constantFrom(...ENTRY_ORDERS),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    });
    await fc.assert(
      fc.asyncProperty(window, filter(), order, fc.boolean(), async (asked, filters, orderBy, backward) => {
        const days = { from: dayOf(asked.from), to: dayOf(asked.to) };
        const read = engine.reader
          .selectFrom('entry')
          .select(['entry.id', 'importance', 'order_day', 'sort_title']);
        const rows = await read
          .where(matching(engine, filters, asked))
          .where('entry.type', '=', 'EVENT')
          .execute();
        const column = ({ DATE: 'order_day', IMPORTANCE: 'importance', TITLE: 'sort_title' } as const)[
          orderBy.by
        ];
        const side = orderBy.direction === 'ASC' ? 1 : -1;
        const against = orderBy.by === 'IMPORTANCE' ? -1 : 1;
        const sorted = rows.toSorted((a, b) => {
          const [one, other] = [a[column], b[column]];
          if (one === other) return side * against * (a.id - b.id);
          return one < other ? -side : side;
        });
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const place = backward ? { last: 7, before: cursor } : { first: 7, after: cursor };
          const page = await store.entries({
            filter: { ...filters, types: ['EVENT'] },
            window: days,
            orderBy,
            ...place,
          });
          const ofType = await store.events({ filter: filters, window: days, orderBy, ...place });
          expect(ofType.edges).toEqual(page.edges);
          const ids = page.edges.map(({ node }) => node.id);
          if (backward) found.unshift(...ids);
          else found.push(...ids);
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
          cursor = (backward ? hasPreviousPage : hasNextPage) ? (backward ? startCursor : endCursor) : null;
        } while (cursor !== null && found.length < 40);
        const expected = sorted.map(({ id }) => idOf(id));
        expect(found).toEqual(
          backward ? expected.slice(expected.length - found.length) : expected.slice(0, found.length),
        );
      }),
      { numRuns: 25, seed: 37 },
    );
  });

  it('tell the first and the last day of a person', async () => {
    for (const id of ids) {
      const extent = await extentOf(engine, { people: [id] });
      const { density } = await storeOver(engine).timeline({ filter: { people: [id] }, buckets: 1 });
      expect([extent?.from, extent?.to]).toEqual([density[0]?.start, density[0]?.end]);
      const rows = await engine.reader
        .selectFrom('entry')
        .select(['start_day', 'end_day'])
        .where(matching(engine, { people: [id] }, null))
        .where('start_day', 'is not', null)
        .execute();
      const days = rows.flatMap(({ start_day, end_day }) => [start_day!, end_day!]);
      const told = days.filter((day) => Math.abs(day) < 5_000_000);
      expect(extent).toEqual({ from: dayOf(Math.min(...told)), to: dayOf(Math.max(...told)) });
    }
  });
});
