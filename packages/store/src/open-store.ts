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

/** Opens the store of a folder and brings its tables to this version; throws `StoreError` where it cannot be written. */
export async function openStore({ dataDir }: StoreOptions): Promise<Store> {
  try {
    await makeFolder(dataDir);
    return storeOver(await openSqlite(join(dataDir, 'ephemeride.sqlite')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`cannot open store in ${dataDir}: ${reason}`, { cause: error });
  }
}
