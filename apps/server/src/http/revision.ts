import type { Store } from '@ephemeride/store';

/** For how long a revision is taken for the present one, in milliseconds: another process may ingest meanwhile. */
const TRUSTED_FOR = 50;

/** Reads the corpus' revision, at most once in a while however many ask. */
export function revisionReader(trustedFor = TRUSTED_FOR): (store: Store) => Promise<string> {
  let known: Promise<string> | null = null;
  let readAt = 0;
  return (store) => {
    const now = performance.now();
    if (known === null || now - readAt > trustedFor) {
      readAt = now;
      const reading = store.revision();
      known = reading;
      reading.catch(() => {
        known = null;
      });
    }
    return known;
  };
}
