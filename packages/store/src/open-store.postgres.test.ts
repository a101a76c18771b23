import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { plainMerging } from './testing/plain-merging.ts';
import { sampleDocument, sampleEvent } from './testing/sample-reading.ts';
import { type TemporaryPlace, temporaryPlace } from './testing/temporary-place.ts';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.discard());

const put = (slug: string) => ({
  put: [sampleDocument(slug, { events: [sampleEvent({ title: 'Entretien' })] })],
  remove: [],
  merging: plainMerging,
  at: '2024-06-01T00:00:00.000Z',
});

it('makes its tables once, in a database that two open at the same time', async () => {
  const stores = await Promise.all([openStore(place), openStore(place)]);
  expect(stores.map(({ migrated }) => migrated.length).sort()).toEqual([
    0,
    stores[0]!.migrated.length || stores[1]!.migrated.length,
  ]);
  for (const store of stores) await store.close();
});

it('keeps what it holds when it is opened again', async () => {
  const first = await openStore(place);
  await first.apply(put('a'));
  await first.close();
  const second = await openStore(place);
  expect(second.migrated).toEqual([]);
  expect(await second.corpus()).toMatchObject({ documents: 1, events: 1 });
  await second.close();
});

it('lets two write at the same time, one after the other', async () => {
  const [one, other] = [await openStore(place), await openStore(place)];
  await Promise.all(['a', 'b', 'c', 'd'].map((slug, index) => (index % 2 ? one : other).apply(put(slug))));
  expect(await one.corpus()).toMatchObject({ documents: 4, events: 1 });
  const { edges } = await one.events({});
  expect((await one.reportsOf([edges[0]!.node.id]))[0]).toHaveLength(4);
  await one.close();
  await other.close();
});

it('holds a text that no PostgreSQL text can, its offsets unmoved', async () => {
  const store = await openStore(place);
  await store.apply({ ...put('a'), put: [sampleDocument('a', {}, 'un\0deux')] });
  const [document] = await store.documentsBySlugs(['a']);
  expect(document?.text).toBe('un\uFFFDdeux');
  await store.close();
});
