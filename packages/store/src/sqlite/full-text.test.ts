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

it('finds while filling, and after it, only what was last said of a row', async () => {
  let found: number[] = [];
  const row = (id: number, text: string) => ({ id, rank: 1, text });
  const topic = (topic_id: number) => ({ entry_id: 5, topic_id, start_day: null, end_day: null });
  await engine.filling({
    async put(filling, db) {
      const many = Array.from({ length: 12_000 }, (_, index) => row(index + 1, 'foire'));
      await filling.indexText(db, 'entry', many);
      await filling.insertRows(db, 'entry_topic', [topic(1)]);
      for (const text of ['salon', 'exposition']) {
        await filling.forgetText(db, 'entry', [5]);
        await filling.deleteOf(db, 'entry_topic', [5]);
        await filling.indexText(db, 'entry', [row(5, text)]);
        await filling.insertRows(db, 'entry_topic', [topic(2)]);
      }
    },
    async finish(_engine, db) {
      const topics = await db.selectFrom('entry_topic').select('topic_id').execute();
      found = topics.map(({ topic_id }) => topic_id);
    },
  });
  expect(found).toEqual([2]);
  for (const [word, times] of [
    ['foire', 11_999],
    ['salon', 0],
    ['exposition', 1],
  ] as const)
    expect((await engine.countFound('entry', word)!.execute(engine.patient)).rows).toEqual([
      { count: times },
    ]);
});
