import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import type { MigratedEngine } from './engine.ts';
import { openEngine } from './open-store.ts';
import { QueryTimeout } from './store-error.ts';
import { type TemporaryPlace, temporaryPlace } from './testing/temporary-place.ts';

let place: TemporaryPlace;
let engine: MigratedEngine;
const open = async (timeLimit: number) => {
  place = await temporaryPlace();
  engine = await openEngine({ ...place, timeLimit });
};
// Closing waits for what is still read.
afterEach(async () => {
  await engine.close();
  await place.discard();
}, 60_000);

/** Counts for a second or more on any engine, and ends by itself. */
const slow = (most = 3_000_000) =>
  sql<{
    count: number;
  }>`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(most)})
    select count(*) as count from numbers`.execute(engine.reader);
const quick = () => sql<{ one: number }>`select 1 as one`.execute(engine.reader);

it('gives up a query that takes longer, and answers others meanwhile and after', async () => {
  await open(1_200);
  // Two readers are started before anything is timed.
  await Promise.allSettled([quick(), quick()]);
  const given = slow(9_000_000).catch((error: unknown) => error);
  expect((await quick()).rows).toEqual([{ one: 1 }]);
  expect(await given).toBeInstanceOf(QueryTimeout);
  expect((await quick()).rows).toEqual([{ one: 1 }]);
});

it('leaves the event loop to others while it reads', async () => {
  await open(60_000);
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  await slow();
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(5);
});

it('tells what is wrong with a query, and goes on', async () => {
  await open(5_000);
  await expect(sql`select * from nowhere`.execute(engine.reader)).rejects.toThrow('nowhere');
  expect((await quick()).rows).toEqual([{ one: 1 }]);
});

it('answers many at once, more than there are readers', async () => {
  await open(20_000);
  const answers = await Promise.all(Array.from({ length: 50 }, quick));
  expect(answers.map(({ rows }) => rows[0]!.one)).toEqual(new Array(50).fill(1));
});

it('is closed while it reads, once what it reads has ended', async () => {
  await open(60_000);
  await quick();
  const asked = slow(300_000).catch((error: unknown) => error);
  await new Promise((begun) => setTimeout(begun, 50));
  await engine.close();
  await asked;
  engine = await openEngine({ ...place, timeLimit: 1000 });
  expect((await quick()).rows).toEqual([{ one: 1 }]);
});
