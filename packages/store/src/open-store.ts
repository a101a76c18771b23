import { join } from 'node:path';
import { storeOver } from './engine-store.ts';
import { makeFolder } from './make-folder.ts';
import { openSqlite } from './sqlite/sqlite-engine.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

export interface StoreOptions {
  /** The folder that holds the store's file; made where it is missing. */
  readonly dataDir: string;
}

/** What keeps a folder from holding a store, in a few words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
  ENOTDIR: 'not a folder',
  EEXIST: 'not a folder',
  SQLITE_CANTOPEN: 'permission denied',
  SQLITE_READONLY: 'permission denied',
  SQLITE_NOTADB: 'ephemeride.sqlite is no database',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? REASONS[String(error.code)] : undefined;
  return known ?? error.message;
}

/** Opens the store of a folder and brings its tables to this version; throws `StoreError` where it cannot be written. */
export async function openStore({ dataDir }: StoreOptions): Promise<Store> {
  try {
    await makeFolder(dataDir);
    return storeOver(await openSqlite(join(dataDir, 'ephemeride.sqlite')));
  } catch (error) {
    throw new StoreError(`cannot open store in ${dataDir}: ${reasonOf(error)}`, { cause: error });
  }
}
