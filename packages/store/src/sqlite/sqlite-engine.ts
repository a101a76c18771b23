import { Kysely, sql } from 'kysely';
import type { MigratedEngine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { type Connection, connect } from './connection.ts';
import { fill } from './filling.ts';
import {
  begunIn,
  countFound,
  createTextIndexes,
  factsFound,
  forgetText,
  found,
  holds,
  indexTextWith,
  matches,
  orderTextIndexes,
  ranksOf,
  strongest,
} from './full-text.ts';
import { insertRowsWith } from './insert-rows.ts';
import { ids, pairs, words } from './pairs.ts';
import { quickReader } from './quick-reader.ts';
import { ReaderPool } from './reader-pool.ts';
import { readingDialect } from './reading-dialect.ts';
import { TransactionalSqliteDialect } from './transactional-dialect.ts';

/** Milliseconds that a process waits for another's write. */
const BUSY_TIMEOUT = 30_000;

const over = (database: Connection) =>
  new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database }) });

/** Opens the file, made where it is missing, and brings its tables to this version. Reading never waits for writing. `timeLimit` is in milliseconds. */
export async function openSqlite(file: string, timeLimit: number): Promise<MigratedEngine> {
  const connection = connect(file, 'write', BUSY_TIMEOUT);
  const writer = over(connection);
  const migrated = await migrate(writer as unknown as Kysely<never>, {
    id: 'integer',
    text: 'text',
    clustered: sql`without rowid`,
    computed: 'VIRTUAL',
    createTextIndexes,
    orderTextIndexes,
  });
  const pool = new ReaderPool({ file, busyTimeout: BUSY_TIMEOUT, timeLimit });
  const reader = new Kysely<Tables>({ dialect: readingDialect(pool) });
  const quick = new Kysely<Tables>({ dialect: readingDialect(quickReader(file, BUSY_TIMEOUT, pool)) });
  const patient = over(connect(file, 'read', BUSY_TIMEOUT));
  return {
    reader,
    quick,
    patient,
    migrated,
    transaction: (work) => writer.transaction().execute(work),
    filling: (work) => fill(connection, writer, work),
    counts: 'WITH_CHANGES',
    insertRows: insertRowsWith(connection),
    ids,
    pairs,
    words,
    indexText: indexTextWith(connection),
    forgetText,
    searchTable: ranksOf,
    begun: begunIn(reader),
    factsFound,
    holds,
    strongest,
    matches,
    found,
    countFound,
    async close() {
      await quick.destroy();
      await reader.destroy();
      await patient.destroy();
      await writer.destroy();
    },
  };
}
