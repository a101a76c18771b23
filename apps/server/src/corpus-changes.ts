import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusRecord, Store } from '@ephemeride/store';
import { revisionReader } from './revision.ts';

/** How often a change is looked for, in milliseconds: another process may be the one that ingests. */
const EVERY = 500;

/** All who listen share one look at the store. */
const revisionOf = revisionReader(EVERY / 2);

/** The corpus each time that it has changed, until the signal. */
export async function* corpusChanges(
  store: Store,
  ended: AbortSignal,
  every = EVERY,
): AsyncGenerator<CorpusRecord, void, void> {
  let seen = await revisionOf(store);
  while (!ended.aborted) {
    await sleep(every, undefined, { signal: ended, ref: false }).catch(() => undefined);
    if (ended.aborted) return;
    const revision = await revisionOf(store);
    if (revision === seen) continue;
    seen = revision;
    yield await store.corpus();
  }
}
