import { faultText, ingestCorpus } from '@ephemeride/ingest';
import { openStore, type Store } from '@ephemeride/store';
import type { Env } from './env.ts';

export interface CorpusListener {
  /** Ends the ingest before its next file. */
  readonly signal: AbortSignal;
  /** The store is open, and must be closed whatever becomes of the ingest. */
  opened(store: Store): void;
  progress(done: number, total: number): void;
}

/** Opens the store, which migrates it, and ingests the corpus folder; a file that cannot be read is told on stderr. */
export async function openCorpus(
  { corpus, dataDir, databaseUrl }: Pick<Env, 'corpus' | 'dataDir' | 'databaseUrl'>,
  listener: CorpusListener,
): Promise<Store> {
  const store = await openStore({ dataDir, databaseUrl });
  listener.opened(store);
  const { faults } = await ingestCorpus(store, corpus, {
    signal: listener.signal,
    onProgress: ({ done, total }) => listener.progress(done, total),
  });
  for (const fault of faults) console.error(faultText(fault));
  return store;
}
