import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusRecord, Store } from '@ephemeride/store';
import { revisionReader } from './revision.ts';

/** How often a change is looked for, in milliseconds: another process may be the one that ingests. */
const EVERY = 500;

/** All who listen share one look at the store. */
const revisionOf = revisionReader(EVERY / 2);

async function* changesSince(
  seen: string,
  store: Store,
  ended: AbortSignal,
  every: number,
): AsyncGenerator<CorpusRecord, void, void> {
  let last = seen;
  while (!ended.aborted) {
    await sleep(every, undefined, { signal: ended, ref: false }).catch(() => undefined);
    if (ended.aborted) return;
    const revision = await revisionOf(store);
    if (revision === last) continue;
    last = revision;
    yield await store.corpus();
  }
}

/** The corpus each time that it has changed since this was called, until the signal. */
export const corpusChanges = async (
  store: Store,
  ended: AbortSignal,
  every = EVERY,
): Promise<AsyncGenerator<CorpusRecord, void, void>> =>
  changesSince(await revisionOf(store), store, ended, every);
