import {
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { MigratedEngine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { readingDialect } from '../reading-dialect.ts';
import { REVISION_STATEMENT, revisionIn } from '../revision.ts';
import { RevisionWatch } from '../revision-watch.ts';
import type { Tables } from '../tables.ts';
import { deleteOfWith } from '../write/delete-of.ts';
import { openPool, READING, READING_AS_PLANNED, WRITING } from './connection.ts';
import { fill } from './filling.ts';
import {
  countFound,
  factsFound,
  forgetText,
  found,
  holds,
  indexText,
  matches,
  orderTextIndexes,
  tableOf,
} from './full-text.ts';
import { ids, insertRowsWith, pairs, readColumnTypes, unsought, words } from './insert-rows.ts';
import { postgresReading, readByIndex } from './reading.ts';

const READERS = 8;
const WRITERS = 2;
/** Names the lock that writers take in turn, among the locks of whatever else is in the database. */
const WRITE_LOCK = 20_240_107;

const schemaOf = async (db: Kysely<Tables>): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  return rows[0]!.name;
};

/**
 * Opens a PostgreSQL database and brings its tables, in the first schema of the connection's search path, to this version. Writers of
 * any process wait for each other; readers wait for nobody, and `timeLimit` milliseconds at most for an answer.
 */
export async function openPostgres(url: string, timeLimit: number): Promise<MigratedEngine> {
  const writer = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: openPool(url, { connections: WRITERS, statementTimeout: null, settings: WRITING }),
    }),
  });
  const limited = { connections: READERS, statementTimeout: timeLimit };
  const pools = {
    usual: openPool(url, { ...limited, settings: READING }),
    asPlanned: openPool(url, { ...limited, settings: READING_AS_PLANNED }),
  };
  const reader = new Kysely<Tables>({
    dialect: readingDialect(postgresReading(pools, timeLimit), {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    }),
  });
  const watch = new RevisionWatch(async () => {
    const { rows } = await pools.usual.query({ name: 'ephemeride_revision', text: REVISION_STATEMENT });
    return revisionIn(rows);
  });
  const close = async () => {
    watch.forget();
    await reader.destroy();
    await writer.destroy();
  };
  try {
    const migrated = await migrate(
      writer as unknown as Kysely<never>,
      {
        id: 'bigint',
        text: sql`text collate "C"`,
        clustered: sql``,
        computed: 'STORED',
        createTextIndexes: async () => undefined,
        orderTextIndexes,
      },
      await schemaOf(writer),
    );
    const transaction: MigratedEngine['transaction'] = (work) =>
      writer
        .transaction()
        .execute(async (db) => {
          await sql`select pg_advisory_xact_lock(${sql.lit(WRITE_LOCK)})`.execute(db);
          return work(db);
        })
        .finally(() => watch.forget());
    const engine: MigratedEngine = {
      reader,
      quick: reader,
      patient: writer,
      migrated,
      revision: () => watch.current(),
      transaction,
      filling: (filling) => fill(transaction, writer, engine, filling),
      counts: 'WITH_CHANGES',
      mayBeStored: (_table, ids) => [...ids],
      joins: async () => undefined,
      deleteOf: deleteOfWith(ids),
      insertRows: insertRowsWith(await readColumnTypes(writer)),
      ids,
      pairs,
      unsought,
      words,
      indexText,
      forgetText,
      searchTable: tableOf,
      begun: async () => new Map(),
      factsFound,
      holds,
      strongest: null,
      matches,
      found,
      countFound,
      byIndex: async <T>(query: RawBuilder<T>) =>
        (await readByIndex(pools, query.compile(reader), timeLimit)) as readonly T[],
      close,
    };
    return engine;
  } catch (error) {
    await close();
    throw error;
  }
}
