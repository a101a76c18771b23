import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Change, DocumentInput } from './change.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { counted } from './testing/counted.ts';
import { plainMerging } from './testing/plain-merging.ts';
import {
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
} from './testing/sample-reading.ts';
import { type TemporaryPlace, temporaryPlace } from './testing/temporary-place.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

const DOCUMENTS = [
  sampleDocument('a', {
    events: [
      sampleEvent({ title: 'Foire', countries: ['FR', 'LA', 'VN'] }),
      sampleEvent({ title: 'Salon', date: null, countries: [] }),
    ],
    agreements: [sampleAgreement()],
    people: [samplePerson({ name: 'Ann Lê' })],
  }),
  sampleDocument('b', {
    events: [sampleEvent({ title: 'Foire' })],
    commemorations: [sampleCommemoration()],
    people: [samplePerson({ name: 'Ann Lê' })],
  }),
  sampleDocument('c', {
    events: [sampleEvent({ title: 'Défilé', date: stated('2022'), countries: ['KH'] })],
  }),
];

const changeOf = (...put: DocumentInput[]): Change => ({
  put,
  remove: [],
  merging: plainMerging,
  at: '2024-06-01T00:00:00.000Z',
});

const answers = async (store: Store) => ({
  timeline: await store.timeline({ lane: 'COUNTRY' }),
  kinds: await store.timeline({ lane: 'KIND', filter: { allCountries: ['VN', 'LA'] } }),
  facets: await store.facets(),
  found: await counted(await store.search({ text: 'foire' })),
  people: await counted(await store.people({})),
  corpus: await store.corpus(),
});

let place: TemporaryPlace;
let store: Store;
beforeEach(async () => {
  place = await temporaryPlace();
  store = await openStore(place);
});
afterEach(async () => {
  await store.close();
  await place.discard();
});

it('leaves the store that changes one by one would have left', async () => {
  const applied: TemporaryStore = await temporaryStore();
  await store.fill(DOCUMENTS.map((document) => changeOf(document)));
  for (const document of DOCUMENTS) await applied.put(document);
  expect(await answers(store)).toEqual(await answers(applied.store));
  expect(await store.verify()).toEqual([]);
  await applied.discard();
});

it('leaves a store that changes as any other', async () => {
  await store.fill([changeOf(...DOCUMENTS)]);
  await store.apply({ ...changeOf(sampleDocument('a', {})), remove: ['b'] });
  expect(await store.verify()).toEqual([]);
  expect(await (await store.events({})).totalCount()).toBe(1);
});

it('leaves nothing where it comes to a fault', async () => {
  const [a, b] = DOCUMENTS.map((document) => changeOf(document));
  await expect(store.fill([a!, b!, a!])).rejects.toThrow('document twice in a filling: a');
  expect((await store.corpus()).documents).toBe(0);
  expect(await store.fill([a!, b!])).toEqual({ put: 2, removed: 0 });
});

it('fills no store that has documents', async () => {
  await store.apply(changeOf(DOCUMENTS[0]!));
  await expect(store.fill([changeOf(DOCUMENTS[1]!)])).rejects.toThrow('store is not empty');
  expect(await store.verify()).toEqual([]);
});
