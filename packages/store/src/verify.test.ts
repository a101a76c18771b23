import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MigratedEngine } from './engine.ts';
import { openEngine } from './open-store.ts';
import {
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
} from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';
import { countDiscrepancies } from './verify-counts.ts';

let temporary: TemporaryStore;
let engine: MigratedEngine;
beforeEach(async () => {
  temporary = await temporaryStore(
    sampleDocument('a', {
      events: [sampleEvent({ title: 'Foire' }), sampleEvent({ title: 'Salon', date: null, countries: [] })],
      agreements: [sampleAgreement()],
    }),
    sampleDocument('b', {
      events: [sampleEvent({ title: 'Foire' })],
      commemorations: [sampleCommemoration()],
    }),
  );
  engine = await openEngine(temporary);
});
afterEach(async () => {
  await engine.close();
  await temporary.discard();
});

const corrupt = (statement: string) =>
  engine.transaction(async (db) => void (await sql.raw(statement).execute(db)));
const told = async () => (await temporary.store.verify()).map(({ what }) => what.replace(/ \d+$/, ''));

it('finds nothing to tell of a store that only changes have touched', async () => {
  await temporary.put(
    sampleDocument('a', { events: [sampleEvent({ title: 'Foire', countries: ['FR', 'LA', 'VN'] })] }),
  );
  await temporary.remove('b');
  expect(await temporary.store.verify()).toEqual([]);
});

it('tells of a count that is not what the rows say', async () => {
  await corrupt("update rollup set starts = starts + 3 where unit = 1 and kind = '*' and scope = 'VN'");
  const found = await temporary.store.verify();
  expect(found.length).toBeGreaterThan(0);
  for (const { what, kept, counted } of found) {
    expect(what).toMatch(/^count of starts, month \d+, kind \*, scope VN$/);
    expect(kept - counted).toBe(3);
  }
});

it('tells of a count that is missing, and of one of nothing', async () => {
  await corrupt("delete from rollup where unit = 5 and scope = 'KH+VN'");
  await corrupt("insert into rollup (unit, kind, scope, at, starts, ends) values (0, '*', 'XX', 5, 0, 2)");
  const found = await temporary.store.verify();
  expect(found.map(({ what }) => what.split(', ')[3])).toEqual(
    expect.arrayContaining(['scope KH+VN', 'scope XX']),
  );
});

it.each([
  [
    'update entry_country set importance = importance + 1',
    'postings by country that are not dated or weighed as entry',
  ],
  ["update entry set countries = 'VN' where countries = ''", 'countries of entry'],
  ['update variant set reports = reports + 1', 'reports of variant'],
  ['update part set whole_id = null', 'whole of part'],
  ['update tally set entries = entries + 1', 'entries of documents'],
  ['delete from entry_document', 'documents of entry'],
])('sees what %s does', async (statement, expected) => {
  await corrupt(statement);
  expect(await told()).toContain(expected);
});

it('recounts in stretches of years what it recounts at once', async () => {
  expect(await countDiscrepancies(engine, 1)).toEqual([]);
  for (const year of [1000, 1979, 2024, 3000])
    await corrupt(
      `insert into rollup (unit, kind, scope, at, starts, ends) values (2, 'X', 'XX', ${year}, 1, 1)`,
    );
  const found = await countDiscrepancies(engine, 1);
  expect(found).toHaveLength(8);
  expect(await countDiscrepancies(engine)).toEqual(found);
});

it('tells of an entry that no search finds', async () => {
  const [id] = (await temporary.store.events({})).edges.map(({ node }) => Number.parseInt(node.id, 36));
  await engine.transaction((db) => engine.forgetText(db, 'entry', [id!]));
  expect(await temporary.store.verify()).toEqual([{ what: `words of entry ${id}`, kept: 0, counted: 1 }]);
});
