import { type EntryFilter, openStore, type PageRequest, type Store } from '@ephemeride/store';
import { counted, type TemporaryPlace, temporaryPlace } from '@ephemeride/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../bench/corpus/load.ts';

const ENTRIES = 600;

let place: TemporaryPlace;
let stores: readonly [sqlite: Store, postgres: Store];
beforeAll(async () => {
  place = await temporaryPlace();
  const { dataDir } = place;
  stores = [await openStore({ dataDir }), await openStore(place)];
  for (const store of stores) await loadCorpus(store, ENTRIES);
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await place.discard();
});

/** What both stores answer, once they answer the same. */
async function both<T>(ask: (store: Store) => Promise<T>): Promise<T> {
  const [sqlite, postgres] = [await ask(stores[0]), await ask(stores[1])];
  expect(await counted(postgres)).toEqual(await counted(sqlite));
  return sqlite;
}

const FILTERS: readonly EntryFilter[] = [
  {},
  { countries: ['VN', 'KH'] },
  { allCountries: ['VN', 'FR'] },
  { kinds: ['VISIT', 'CALL'] },
  { types: ['AGREEMENT', 'ANNIVERSARY'] },
  { statuses: ['PLANNED'], countries: ['VN'] },
  { minImportance: 0.4 },
  { text: 'coopération' },
  { text: 'frontières armée' },
  { topics: ['none'] },
];
const WINDOWS = [
  null,
  { from: '1999-01-01', to: '2004-06-15' },
  { from: '2010-02-03', to: '2010-05-03' },
] as const;

describe('SQLite and PostgreSQL', () => {
  it('hold the same corpus', async () => {
    const { entries, events } = await both((store) => store.corpus());
    expect(entries).toBe(ENTRIES);
    expect(events).toBeGreaterThan(ENTRIES / 2);
    expect(await both((store) => store.verify())).toEqual([]);
  });

  it.each(FILTERS)('answer windows, densities, lanes, facets and meetings of %j alike', async (filter) => {
    for (const window of WINDOWS) {
      for (const lane of ['NONE', 'COUNTRY', 'KIND', 'TYPE'] as const) {
        await both((store) => store.timeline({ filter, window, lane, first: 25 }));
      }
      await both((store) => store.facets(filter, window));
      await both((store) => store.meetings(filter, window));
      await both((store) => store.events({ filter, window, first: 12 }));
    }
  });

  it.each(['DATE', 'IMPORTANCE', 'TITLE'] as const)('page by %s alike, in both directions', async (by) => {
    for (const direction of ['ASC', 'DESC'] as const) {
      let request: PageRequest = { first: 100 };
      let seen = 0;
      for (;;) {
        const page = await both((store) => store.entries({ ...request, orderBy: { by, direction } }));
        seen += page.edges.length;
        if (!page.pageInfo.hasNextPage) break;
        request = { first: 100, after: page.pageInfo.endCursor };
      }
      expect(seen).toBe(ENTRIES);
    }
  });

  it.each(['coopération', 'cooperation', 'santé école', 'bou*', 'formations maritimes', 'rien-de-tel'])(
    'find the same by %s, in the same order',
    async (text) => {
      const first = await both((store) => store.search({ text, first: 15 }));
      if (!first.pageInfo.endCursor) return;
      await both((store) => store.search({ text, first: 15, after: first.pageInfo.endCursor }));
      await both((store) => store.search({ text, last: 5, before: first.pageInfo.endCursor }));
    },
  );

  it('load the same of entries, people and documents', async () => {
    const { edges } = await both((store) => store.entries({ first: 60 }));
    const ids = edges.map(({ node }) => node.id);
    for (const load of [
      'entriesByIds',
      'evidenceOf',
      'documentsOfEntries',
      'participantsOf',
      'reportsOf',
      'topicsOf',
    ] as const) {
      await both<unknown>((store) => store[load](ids));
    }
    const people = await both((store) => store.people({ first: 50, text: 'ba' }));
    const named = people.edges.map(({ node }) => node.id);
    expect(named.length).toBeGreaterThan(0);
    await both((store) => store.entriesOfPeople(named));
    await both((store) => store.postsOf(named));
    await both((store) => store.documents({ first: 50 }));
    await both((store) => store.countries());
    await both((store) => store.anniversaries());
    await both((store) => store.onThisDay(3, 5));
    await both((store) => store.encounters(['VN', 'FR'], null, 50));
    await both((store) => store.encounters(['VN', 'FR'], { from: '2010-01-01', to: '2024-12-31' }, 5));
  });
});
