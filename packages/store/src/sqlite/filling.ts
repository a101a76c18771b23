import { sql } from 'kysely';
import { type Db, SEARCHABLE, type Tx } from '../engine.ts';
import { WRITTEN_BY } from '../write/written-by.ts';
import type { Connection } from './connection.ts';

/** Kibibytes of pages kept while rows come in any order, and while indexes are made in theirs. */
const PAGES_WHILE_FILLING = 128_000;
const PAGES = 65_536;

/** Words gathered in memory before they are written, in bytes; the pieces are joined once, at the end. */
const WORDS_GATHERED = 16_000_000;
const AT_ONCE = { automerge: 0, crisismerge: 1999, hashsize: WORDS_GATHERED } as const;
const AS_EVER = { automerge: 4, crisismerge: 16, hashsize: 1_048_576 } as const;

async function setMergingOfWords(db: Tx, settings: typeof AT_ONCE | typeof AS_EVER): Promise<void> {
  for (const what of SEARCHABLE) {
    const table = sql.table(`${what}_search`);
    for (const [name, value] of Object.entries(settings))
      await sql`insert into ${table} (${table}, rank) values (${name}, ${value})`.execute(db);
  }
}

/** Takes away the indexes that only readers need; answers the statements that make them. */
async function setIndexesAside(db: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'index' and sql is not null`.execute(db);
  const aside = rows.filter(({ name }) => !WRITTEN_BY.has(name));
  for (const { name } of aside) await sql`drop index ${sql.ref(name)}`.execute(db);
  return aside.map((index) => index.sql);
}

/**
 * Runs work in one transaction whose pages go to the log without waiting for the disk until it ends. What it writes shows to no reader
 * before, and is gone after a crash.
 */
export async function fill<T>(connection: Connection, writer: Db, work: (db: Tx) => Promise<T>): Promise<T> {
  // Neither can be changed within a transaction.
  connection.exec('pragma foreign_keys = off');
  connection.exec('pragma temp_store = file');
  connection.exec(`pragma cache_size = -${PAGES_WHILE_FILLING}`);
  try {
    return await writer.transaction().execute(async (db) => {
      const indexes = await setIndexesAside(db);
      await setMergingOfWords(db, AT_ONCE);
      const result = await work(db);
      connection.exec(`pragma cache_size = -${PAGES}`);
      connection.exec('pragma shrink_memory');
      for (const what of SEARCHABLE) {
        const table = sql.table(`${what}_search`);
        await sql`insert into ${table} (${table}) values ('optimize')`.execute(db);
      }
      await setMergingOfWords(db, AS_EVER);
      for (const index of indexes) await sql.raw(index).execute(db);
      return result;
    });
  } finally {
    connection.exec(`pragma cache_size = -${PAGES}`);
    connection.exec('pragma temp_store = memory');
    connection.exec('pragma foreign_keys = on');
    connection.exec('pragma wal_checkpoint(truncate)');
  }
}
