import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { QueryTimeout } from '../store-error.ts';
import { ReaderPool } from './reader-pool.ts';
import { openSqlite } from './sqlite-engine.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-readers-'));
  file = join(folder, 'read.sqlite');
  await (await openSqlite(file, 10_000)).close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Counts for a second or more, and ends by itself. */
const SLOW = `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 3000000)
  select count(*) as count from numbers`;

const WITHIN = { timeout: 50_000 };

it('starts no more than twice as many readers, however many questions are given up', async () => {
  const pool = new ReaderPool({ file, busyTimeout: 0, timeLimit: 50, readers: 1 });
  for (let question = 0; question < 4; question++)
    await expect(pool.all(SLOW, [])).rejects.toThrow(QueryTimeout);
  expect(pool.size).toBe(2);
  await expect.poll(() => pool.size, WITHIN).toBe(0);
  await pool.close();
}, 60_000);

it('is closed without waiting longer than its patience for what is read', async () => {
  const pool = new ReaderPool({ file, busyTimeout: 0, timeLimit: 60_000, readers: 1, patience: 1 });
  await pool.all('select 1', []);
  const asked = expect(pool.all(SLOW, [])).rejects.toThrow('the store is closed');
  await pool.close();
  await asked;
  // What was left still reads, and ends of itself.
  expect(pool.size).toBe(1);
  await expect.poll(() => pool.size, WITHIN).toBe(0);
}, 60_000);

it('reads once what many ask while it waits, and tells each who asked', async () => {
  const pool = new ReaderPool({ file, busyTimeout: 0, timeLimit: 60_000, readers: 1 });
  const first = pool.all('select 1 as one', []);
  const drawn = await Promise.all(Array.from({ length: 20 }, () => pool.all('select random() as drawn', [])));
  expect(new Set(drawn.map(([row]) => (row as { drawn: number }).drawn)).size).toBe(1);
  const others = await Promise.all([1, 2, 1].map((value) => pool.all('select ? as value', [value])));
  expect(others).toEqual([[{ value: 1 }], [{ value: 2 }], [{ value: 1 }]]);
  expect(await first).toEqual([{ one: 1 }]);
  await pool.close();
});
