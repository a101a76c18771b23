import type { DocumentInput, Store } from '@ephemeride/store';
import { documentsOf } from './documents.ts';
import { unjoined } from './unjoined.ts';

const BATCH = 1000;

/** Fills an empty store with so many entries; `progress` is told how many documents are in. */
export async function loadCorpus(
  store: Store,
  entries: number,
  progress: (documents: number) => void = () => undefined,
): Promise<void> {
  let batch: DocumentInput[] = [];
  let done = 0;
  const flush = async () => {
    await store.apply({ put: batch, remove: [], merging: unjoined, at: '2030-12-31T00:00:00.000Z' });
    done += batch.length;
    batch = [];
    progress(done);
  };
  for (const document of documentsOf(entries)) {
    batch.push(document);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}
