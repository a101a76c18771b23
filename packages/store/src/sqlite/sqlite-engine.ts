import { Kysely, sql } from 'kysely';
import type { MigratedEngine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { connect } from './connection.ts';
import { createTextIndexes, forgetText, indexText, matches, ranked } from './full-text.ts';
import { insertRows } from './insert-rows.ts';
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
  const migrated = await migrate(
    writer as unknown as Kysely<never>,
    { id: 'integer', clustered: sql`without rowid` },
    createTextIndexes,
  );
  const reader = open(file, 'read');
  return {
    reader,
    writer,
    migrated,
    insertRows,
    indexText,
    forgetText,
    matches,
    ranked,
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
