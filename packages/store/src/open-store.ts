import { join } from 'node:path';
import type { MigratedEngine } from './engine.ts';
import { storeOver } from './engine-store.ts';
import { makeFolder } from './make-folder.ts';
import { addressOf, openingReason } from './opening-reason.ts';
import { openPostgres } from './postgres/postgres-engine.ts';
import { openSqlite } from './sqlite/sqlite-engine.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

export interface StoreOptions {
  /** The folder that holds the embedded store's file; made where it is missing. */
  readonly dataDir: string;
  /** `postgres://user:password@host/database`: a PostgreSQL, 15 or newer, in place of the embedded store. */
  readonly databaseUrl?: string | null | undefined;
  /** Milliseconds after which a query is given up with `QueryTimeout`; ten seconds unless told. */
  readonly timeLimit?: number | undefined;
}

const TIME_LIMIT = 10_000;

/** Opens the engine that a store is made over. */
export async function openEngine({
  dataDir,
  databaseUrl = null,
  timeLimit = TIME_LIMIT,
}: StoreOptions): Promise<MigratedEngine> {
  if (databaseUrl !== null) return openPostgres(databaseUrl, timeLimit);
  await makeFolder(dataDir);
  return openSqlite(join(dataDir, 'ephemeride.sqlite'), timeLimit);
}

/**
 * Opens the store of a folder, or of a database where one is given, and brings its tables to this version; throws `StoreError`, which
 * tells no password, where it cannot be written.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { dataDir, databaseUrl = null } = options;
  const place = databaseUrl === null ? dataDir : addressOf(databaseUrl);
  try {
    return storeOver(await openEngine(options));
  } catch (error) {
    throw new StoreError(`cannot open store in ${place}: ${openingReason(error)}`, { cause: error });
  }
}
