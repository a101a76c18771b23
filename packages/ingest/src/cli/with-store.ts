import { openStore, type Store } from '@ephemeride/store';
import type { CliEnv } from './env.ts';

/** Opens the store of the environment for one command, and closes it whatever happens. */
export async function withStore<T>(
  { dataDir, databaseUrl }: CliEnv,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ dataDir, databaseUrl });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
