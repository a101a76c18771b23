import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MigratedEngine } from '../engine.ts';
import { openSqlite } from './sqlite-engine.ts';

let folder: string;
let engine: MigratedEngine;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-words-'));
  engine = await openSqlite(join(folder, 'words.sqlite'), 10_000);
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

it('keeps what is indexed at once in one piece while filling, for FTS5 holds two thousand pieces at most', async () => {
  const pieces = await engine.filling(async (db) => {
    const rows = Array.from({ length: 900 }, (_, id) => ({
      id: id + 1,
      rank: 1,
      text: `mot${id} réunion à Dili`,
    }));
    await engine.indexText(db, 'entry', rows);
    await sql`insert into entry_rank (id, rank) values (2001, 1), (2002, 1)`.execute(db);
    const { rows: found } = await sql<{ pieces: number }>`
      select count(distinct segid) as pieces from entry_search_idx`.execute(db);
    return found[0]!.pieces;
  });
  expect(pieces).toBe(1);
});
