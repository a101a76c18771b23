import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import type { MigratedEngine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { type Reading, readingDialect } from '../reading-dialect.ts';
import { REVISION_STATEMENT, revisionIn } from '../revision.ts';
import { RevisionWatch } from '../revision-watch.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import { deleteOfWith } from '../write/delete-of.ts';
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
import { discardHalfFilled, isMarked } from './half-filled.ts';
import { insertRowsWith, runningOn } from './insert-rows.ts';
import { ids, pairs, unsought, words } from './pairs.ts';
import { quickReader } from './quick-reader.ts';
import { ReaderPool } from './reader-pool.ts';
import { TransactionalSqliteDialect } from './transactional-dialect.ts';

/** Milliseconds that a process waits for another's write. */
const BUSY_TIMEOUT = 30_000;

const over = (database: Connection) =>
  new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database }) });

const readingBy = (reading: Reading) =>
  new Kysely<Tables>({
    dialect: readingDialect(reading, {
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    }),
  });

const bringToThisVersion = (writer: Kysely<Tables>) =>
  migrate(writer as unknown as Kysely<never>, {
    id: 'integer',
    text: 'text',
    clustered: sql`without rowid`,
    computed: 'VIRTUAL',
    createTextIndexes,
    orderTextIndexes,
  });

/** Opens the file, made where it is missing, and brings its tables to this version. Reading never waits for writing. `timeLimit` is in milliseconds. */
export async function openSqlite(file: string, timeLimit: number): Promise<MigratedEngine> {
  discardHalfFilled(file, BUSY_TIMEOUT);
  const connection = connect(file, 'write', BUSY_TIMEOUT);
  // To tell at once, and in the file's words, what keeps it from being opened; who has it open keeps others from filling it.
  connection.exec('pragma user_version');
  if (isMarked(file)) throw new StoreError(`${file}: another process fills it`);
  const writer = over(connection);
  const migrated = await bringToThisVersion(writer);
  const pool = new ReaderPool({ file, busyTimeout: BUSY_TIMEOUT, timeLimit });
  const reader = readingBy(pool);
  const onTheSpot = quickReader(file, BUSY_TIMEOUT, pool);
  const quick = readingBy(onTheSpot);
  const watch = new RevisionWatch(async () => revisionIn(await onTheSpot.all(REVISION_STATEMENT, [])));
  const patient = over(connect(file, 'read', BUSY_TIMEOUT));
  const engine: MigratedEngine = {
    reader,
    quick,
    patient,
    migrated,
    revision: () => watch.current(),
    transaction: (work) =>
      writer
        .transaction()
        .execute(work)
        .finally(() => watch.forget()),
    // Whoever else writes waits for the writer's one connection.
    filling: (filling) =>
      writer.connection().execute(async () => {
        try {
          return await fill(file, BUSY_TIMEOUT, connection, engine, filling);
        } catch (error) {
          await bringToThisVersion(over(connection));
          throw error;
        } finally {
          watch.forget();
        }
      }),
    counts: 'WITH_CHANGES',
    mayBeStored: (_table, ids) => [...ids],
    joins: async () => undefined,
    deleteOf: deleteOfWith(ids),
    insertRows: insertRowsWith(runningOn(connection)),
    ids,
    pairs,
    unsought,
    words,
    indexText: indexTextWith(runningOn(connection)),
    forgetText,
    searchTable: ranksOf,
    begun: begunIn(reader),
    factsFound,
    holds,
    strongest,
    matches,
    found,
    countFound,
    byIndex: async (query) => (await query.execute(reader)).rows,
    async close() {
      watch.forget();
      await quick.destroy();
      await reader.destroy();
      await patient.destroy();
      await writer.destroy();
    },
  };
  return engine;
}
