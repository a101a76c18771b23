import type { Change, DocumentInput, Store } from '@ephemeride/store';
import { documentsOf } from './documents.ts';
import { unjoined } from './unjoined.ts';

const BATCH = 2500;

const changeOf = (put: readonly DocumentInput[]): Change => ({
  put,
  remove: [],
  merging: unjoined,
  at: '2030-12-31T00:00:00.000Z',
});

/** Fills an empty store with so many entries; `progress` is told how many documents are in. */
export async function loadCorpus(
  store: Store,
  entries: number,
  progress: (documents: number) => void = () => undefined,
): Promise<void> {
  function* changes(): Generator<Change> {
    let batch: DocumentInput[] = [];
    let done = 0;
    for (const document of documentsOf(entries)) {
      batch.push(document);
      if (batch.length < BATCH) continue;
      yield changeOf(batch);
      done += batch.length;
      progress(done);
      batch = [];
    }
    if (batch.length === 0) return;
    yield changeOf(batch);
    progress(done + batch.length);
  }
  await store.fill(changes());
}
