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
import { TransactionalSqliteDialect } from './transactional-dialect.ts';

/** Milliseconds that a process waits for another's write. */
const BUSY_TIMEOUT = 30_000;

const open = (file: string, use: 'read' | 'write') =>
  new Kysely<Tables>({
    dialect: new TransactionalSqliteDialect({ database: connect(file, use, BUSY_TIMEOUT) }),
  });

/** Opens the file, made where it is missing, and brings its tables to this version. Reading never waits for writing. */
export async function openSqlite(file: string): Promise<MigratedEngine> {
  const writer = open(file, 'write');
  const migrated = await migrate(writer as unknown as Kysely<never>, {
    id: 'integer',
    text: 'text',
    clustered: sql`without rowid`,
    createTextIndexes,
    orderTextIndexes,
  });
  const reader = open(file, 'read');
  return {
    reader,
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
      await writer.destroy();
    },
  };
}
