import type { Store } from '@ephemeride/store';

/** For how long a revision is taken for the present one, in milliseconds: another process may ingest meanwhile. */
const TRUSTED_FOR = 50;

/** Reads the corpus' revision, at most once in a while however many ask. */
export function revisionReader(trustedFor = TRUSTED_FOR): (store: Store) => Promise<string> {
  const known = new WeakMap<Store, { readonly revision: Promise<string>; readonly readAt: number }>();
  return (store) => {
    const now = performance.now();
    const last = known.get(store);
    if (last && now - last.readAt <= trustedFor) return last.revision;
    const revision = store.revision();
    known.set(store, { revision, readAt: now });
    revision.catch(() => known.delete(store));
    return revision;
  };
}
