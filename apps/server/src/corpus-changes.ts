import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusRecord, Store } from '@ephemeride/store';

/** How often a change is looked for, in milliseconds: another process may be the one that ingests. */
const EVERY = 500;

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
    const revision = await store.revision();
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
  changesSince(await store.revision(), store, ended, every);
