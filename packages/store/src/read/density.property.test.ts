import { dayOf } from '@ephemeride/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MigratedEngine } from '../engine.ts';
import { storeOver } from '../engine-store.ts';
import { openEngine } from '../open-store.ts';
import { type EntryFilter, LANES } from '../query.ts';
import { sliceOf } from '../rollup/index.ts';
import { OPEN_END, OPEN_START } from '../tables.ts';
import { plainMerging } from '../testing/plain-merging.ts';
import {
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  stated,
} from '../testing/sample-reading.ts';
import { type TemporaryPlace, temporaryPlace } from '../testing/temporary-place.ts';
import { bucketsOf } from './buckets.ts';
import { countOf } from './count.ts';
import { densityOfRollups, densityOfRows } from './density.ts';
import { densityOfFound } from './density-of-found.ts';
import { extentOf } from './extent.ts';
import { foundColumns } from './found-columns.ts';
import { matching } from './matching.ts';
import { eachMostImportant } from './most-important.ts';
import { numberedWindow } from './window.ts';

const COUNTRIES = ['VN', 'FR', 'LA', 'KH', 'TH'] as const;
const KINDS = ['MEETING', 'VISIT', 'CALL'] as const;
/** Days from 1965 to 1976, and what is open, of a year, before our era or without a date. */
const date = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1800, max: 2300 }).map(dayOf) },
  fc
    .tuple(fc.integer({ min: -1800, max: 2300 }), fc.integer({ min: 1, max: 3000 }))
    .map(([from, days]) => `${dayOf(from)}/${dayOf(from + days)}`),
  fc.constantFrom('1970', '1971-02', '../1969-03', '1972-06-07/..', '-0044-03-15', '1968-12', null),
);
const countries = fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 5 });
const event = fc.record({ date, countries, kind: fc.constantFrom(...KINDS), main: fc.boolean() });
const filter: fc.Arbitrary<EntryFilter> = fc.record(
  {
    countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 4 }),
    allCountries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 4 }),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 2 }),
    types: fc.uniqueArray(fc.constantFrom('EVENT', 'AGREEMENT', 'COMMEMORATION', 'ANNIVERSARY'), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);
const window = fc
  .tuple(fc.integer({ min: -2000, max: 2400 }), fc.integer({ min: 0, max: 4000 }))
  .map(([from, days]) => numberedWindow({ from: dayOf(from), to: dayOf(from + days) }));

let place: TemporaryPlace;
let engine: MigratedEngine;
beforeAll(async () => {
  place = await temporaryPlace();
  engine = await openEngine(place);
  const store = storeOver(engine);
  const put = (
    slugs: readonly string[],
    events: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[],
  ) =>
    store.apply({
      put: slugs.map((slug, index) =>
        sampleDocument(slug, {
          events: events.slice(index * 10, index * 10 + 10).map((drawn, number) =>
            sampleEvent({
              ...drawn,
              title: `${drawn.main ? 'Foire' : 'Salon'} ${slug} ${number}`,
              date: drawn.date === null ? null : stated(drawn.date),
            }),
          ),
          agreements: [sampleAgreement({ period: stated('1968/1973') })],
          commemorations: [sampleCommemoration({ year: 1980 + index, ordinal: 1 + index })],
        }),
      ),
      remove: [],
      merging: plainMerging,
      at: 'now',
    });
  const drawn = fc.sample(event, { numRuns: 200, seed: 7 });
  await put(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], drawn);
  // Some are told anew, and some are told no more: what is kept must be taken away before it is added.
  await put(['b', 'd'], drawn.slice(100));
  await store.apply({ put: [], remove: ['c', 'j'], merging: plainMerging, at: 'later' });
});
afterAll(async () => {
  await engine.close();
  await place.discard();
});

/** Row by row, from no list. */
const rowsOf = (filters: EntryFilter, within: ReturnType<typeof numberedWindow>) => ({
  condition: matching(engine, filters, within),
  posted: null,
  reads: null,
});

describe('a density from the rollups', () => {
  it('is that of the rows, for every window, filter, lane and width', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        window,
        filter,
        fc.constantFrom(...LANES),
        fc.integer({ min: 2, max: 120 }),
        async (asked, filters, lane, limit) => {
          const buckets = bucketsOf(asked, limit);
          const kept = await densityOfRollups(engine, filters, lane, asked, buckets);
          if (kept === null) return;
          told++;
          expect(kept).toEqual(await densityOfRows(engine, rowsOf(filters, asked), lane, buckets));
        },
      ),
      { numRuns: 300, seed: 11 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('counts the undated too where there is no window', async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (filters) => {
        const rows = engine.reader
          .selectFrom('entry')
          .select('entry.id')
          .where(matching(engine, filters, null));
        expect(await countOf(engine, filters, null)).toBe((await rows.execute()).length);
      }),
      { numRuns: 60, seed: 17 },
    );
  });

  it('tells what any and all of several countries share, by country and in all', () => {
    const [one, another, third] = COUNTRIES;
    for (const countries of [
      [one, another],
      [one, another, third],
    ])
      for (const lane of ['COUNTRY', 'NONE'] as const) expect(sliceOf({ countries }, lane)).not.toBeNull();
    expect(sliceOf({ allCountries: [one, another, third] }, 'NONE')).not.toBeNull();
  });
});

describe('what words find', () => {
  it('is counted as its rows are, for every window, filter, lane and width', async () => {
    await fc.assert(
      fc.asyncProperty(
        window,
        filter,
        fc.constantFrom('foire', 'salon', 'a*', 'foires a', 'nulle part'),
        fc.constantFrom(...LANES),
        fc.integer({ min: 2, max: 120 }),
        async (asked, others, text, lane, limit) => {
          const filters = { ...others, text };
          const buckets = bucketsOf(asked, limit);
          const found = await foundColumns(engine, filters);
          const rows = (within: typeof asked | null) => matching(engine, filters, within);
          expect(densityOfFound(found!, filters, lane, asked, buckets)).toEqual(
            await densityOfRows(engine, rowsOf(filters, asked), lane, buckets),
          );
          const dated = engine.reader.selectFrom('entry').select(['start_day', 'end_day']).where(rows(null));
          const days = await dated.execute();
          expect(await countOf(engine, filters, null)).toBe(days.length);
          const closed = (each: readonly (number | null)[], open: number) =>
            each.filter((day) => day !== null && day !== open) as number[];
          const ends = closed(
            days.map(({ end_day }) => end_day),
            OPEN_END,
          );
          const starts = closed(
            days.map(({ start_day }) => start_day),
            OPEN_START,
          );
          const extent = await extentOf(engine, filters);
          if (starts.length > 0 && ends.length > 0) {
            const first = Math.min(...starts, ...ends);
            const last = Math.max(...starts, ...ends);
            expect(extent).toEqual({ from: dayOf(first), to: dayOf(last) });
          }
        },
      ),
      { numRuns: 100, seed: 19 },
    );
  });

  it('is read anew once the corpus has changed', async () => {
    const before = await countOf(engine, { text: 'foire' }, null);
    await storeOver(engine).apply({
      put: [sampleDocument('late', { events: [sampleEvent({ title: 'Foire tardive' })] })],
      remove: [],
      merging: plainMerging,
      at: 'last',
    });
    expect(await countOf(engine, { text: 'foire' }, null)).toBe(before + 1);
  });
});

describe('the most important entries', () => {
  it('are the same by every way to them', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(window, filter, fc.integer({ min: 1, max: 30 }), async (asked, filters, first) => {
        const [found, ...others] = await eachMostImportant(engine, filters, asked, first, 10);
        for (const other of others) expect(other).toEqual(found);
        if (others.length > 0) several++;
      }),
      { numRuns: 60, seed: 13 },
    );
    expect(several).toBeGreaterThan(30);
  });

  it('are the same by every way to those that words find', async () => {
    await fc.assert(
      fc.asyncProperty(window, filter, fc.integer({ min: 1, max: 30 }), async (asked, others, first) => {
        const [found, ...ways] = await eachMostImportant(
          engine,
          { ...others, text: 'foire' },
          asked,
          first,
          10,
        );
        for (const way of ways) expect(way).toEqual(found);
      }),
      { numRuns: 40, seed: 23 },
    );
  });

  it('of a page of words are the same, listed or asked one by one', async () => {
    const page = async (search: 'LISTED' | 'PROBED') => {
      const rows = engine.reader
        .selectFrom('entry')
        .select('id')
        .where(matching(engine, { text: 'foire', countries: ['VN'] }, null, search));
      return rows.orderBy('order_day').orderBy('id').limit(20).execute();
    };
    expect(await page('PROBED')).toEqual(await page('LISTED'));
    expect(await page('PROBED')).toHaveLength(20);
  });
});
