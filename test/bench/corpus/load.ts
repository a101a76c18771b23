import { setImmediate } from 'node:timers/promises';
import type { Change, DocumentInput, Store } from '@ephemeride/store';
import { documentsOf } from './documents.ts';
import { unjoined } from './unjoined.ts';

/** As many as the store takes at once: the next ones are drawn while it stores these. */
const BATCH = 500;
/** Documents drawn before what the store has to do is let in between. */
const DRAWN_AT_ONCE = 8;

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
  async function* changes(): AsyncGenerator<Change> {
    let batch: DocumentInput[] = [];
    let done = 0;
    for (const document of documentsOf(entries)) {
      batch.push(document);
      if (batch.length % DRAWN_AT_ONCE === 0) await setImmediate();
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
