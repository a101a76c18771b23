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
  let pieces = 0;
  await engine.filling({
    async put(filling, db) {
      for (const first of [601, 301, 1]) {
        const rows = Array.from({ length: 300 }, (_, index) => ({
          id: first + index,
          rank: 1,
          text: `mot${first + index} réunion à Dili`,
        }));
        await filling.indexText(db, 'entry', rows);
        const topics = [first, first + 1].map((id) => ({
          id,
          slug: `s${id}`,
          name_fr: '',
          name_en: '',
          name_vi: '',
        }));
        await filling.insertRows(db, 'topic', topics);
      }
    },
    async finish(_engine, db) {
      await sql`insert into entry_search (entry_search) values ('flush')`.execute(db);
      const { rows } = await sql<{ pieces: number }>`
        select count(distinct segid) as pieces from entry_search_idx`.execute(db);
      pieces = rows[0]!.pieces;
    },
  });
  expect(pieces).toBe(1);
});
