import type { Store } from '@ephemeride/store';

/** For how long a revision is taken for the present one, in milliseconds: another process may ingest meanwhile. */
const TRUSTED_FOR = 50;
/** For how long after a question it is kept at hand, read again and again, so that the next one need not wait for it. */
const WATCHED_FOR = 2000;

interface Known {
  readonly revision: Promise<string>;
  readonly readAt: number;
  askedAt: number;
}

/** Gives the corpus' revision, as it was at most so many milliseconds ago; read rarely however many ask. */
export function revisionReader(trustedFor = TRUSTED_FOR): (store: Store) => Promise<string> {
  const known = new WeakMap<Store, Known>();
  const read = (store: Store, askedAt: number): Promise<string> => {
    const latest: Known = { revision: store.revision(), readAt: performance.now(), askedAt };
    known.set(store, latest);
    const again = () => {
      const watched = performance.now() - latest.askedAt < WATCHED_FOR;
      if (watched && known.get(store) === latest) read(store, latest.askedAt);
    };
    latest.revision.then(
      () => setTimeout(again, trustedFor / 2).unref(),
      () => known.delete(store),
    );
    return latest.revision;
  };
  return (store) => {
    const now = performance.now();
    const last = known.get(store);
    if (!last || now - last.readAt > trustedFor) return read(store, now);
    last.askedAt = now;
    return last.revision;
  };
}
