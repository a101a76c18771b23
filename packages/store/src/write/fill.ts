import type { Change, ChangeSummary } from '../change.ts';
import type { Engine } from '../engine.ts';
import { countAll } from '../rollup/index.ts';
import { StoreError } from '../store-error.ts';
import { applyChange } from './apply.ts';
import { chunksOf } from './chunks-of.ts';
import { linkDocuments, postEntries } from './postings.ts';

/** Documents stored at once: what is made of them stays in memory until they are. */
const DOCUMENTS_AT_ONCE = 500;

/** Puts the documents of many changes into an empty store, in one transaction that keeps no counts and no readers' indexes meanwhile. */
export async function fillStore(
  engine: Engine,
  changes: Iterable<Change> | AsyncIterable<Change>,
): Promise<ChangeSummary> {
  return engine.filling(async (db) => {
    const stored = await db.selectFrom('document').select('id').limit(1).execute();
    if (stored.length > 0) throw new StoreError('store is not empty');
    const filling: Engine = { ...engine, counts: 'AFTERWARDS' };
    const slugs = new Set<string>();
    for await (const change of changes) {
      for (const { slug } of change.put) {
        if (slugs.has(slug)) throw new StoreError(`document twice in a filling: ${slug}`);
        slugs.add(slug);
      }
      for (const put of chunksOf(change.put, DOCUMENTS_AT_ONCE))
        await applyChange(filling, db, { ...change, put, remove: [] });
    }
    await postEntries(engine, db);
    await linkDocuments(engine, db, null);
    await countAll(db);
    return { put: slugs.size, removed: 0 };
  });
}
