import { Kysely, sql } from 'kysely';
import type { MigratedEngine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { connect } from './connection.ts';
import {
  countFound,
  createTextIndexes,
  forgetText,
  found,
  indexText,
  matches,
  orderTextIndexes,
  ranksOf,
} from './full-text.ts';
import { insertRows } from './insert-rows.ts';
import { ids, pairs } from './pairs.ts';
import { ReaderPool } from './reader-pool.ts';
import { threadedDialect } from './threaded-dialect.ts';
import { TransactionalSqliteDialect } from './transactional-dialect.ts';

/** Milliseconds that a process waits for another's write. */
const BUSY_TIMEOUT = 30_000;

const open = (file: string, use: 'read' | 'write') =>
  new Kysely<Tables>({
    dialect: new TransactionalSqliteDialect({ database: connect(file, use, BUSY_TIMEOUT) }),
  });

/** Opens the file, made where it is missing, and brings its tables to this version. Reading never waits for writing. `timeLimit` is in milliseconds. */
export async function openSqlite(file: string, timeLimit: number): Promise<MigratedEngine> {
  const writer = open(file, 'write');
  const migrated = await migrate(writer as unknown as Kysely<never>, {
    id: 'integer',
    text: 'text',
    clustered: sql`without rowid`,
    createTextIndexes,
    orderTextIndexes,
  });
  const pool = new ReaderPool({ file, busyTimeout: BUSY_TIMEOUT, timeLimit });
  const reader = new Kysely<Tables>({ dialect: threadedDialect(pool) });
  const patient = open(file, 'read');
  return {
    reader,
    patient,
    migrated,
    transaction: (work) => writer.transaction().execute(work),
    insertRows,
    ids,
    pairs,
    indexText,
    forgetText,
    searchTable: ranksOf,
    matches,
    found,
    countFound,
    async close() {
      await reader.destroy();
      await patient.destroy();
      await writer.destroy();
    },
  };
}
