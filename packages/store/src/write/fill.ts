import type { Change, ChangeSummary } from '../change.ts';
import { type Engine, KNOWN, type Known } from '../engine.ts';
import { countAll } from '../rollup/index.ts';
import { StoreError } from '../store-error.ts';
import { applyChange } from './apply.ts';
import { chunksOf } from './chunks-of.ts';
import { KnownIds } from './known-ids.ts';
import { linkDocuments, postEntries } from './postings.ts';
import { deleteUnusedTopics } from './topics.ts';

/** Documents stored at once: what is made of them stays in memory until they are. */
const DOCUMENTS_AT_ONCE = 500;

const isKnown = (table: string): table is Known => (KNOWN as readonly string[]).includes(table);

/** An engine that counts nothing, and knows what it has stored: most of what is filled in is new, and need not be looked for. */
function knowing(engine: Engine): Engine {
  const known = Object.fromEntries(KNOWN.map((table) => [table, new KnownIds()])) as Record<Known, KnownIds>;
  return {
    ...engine,
    counts: 'AFTERWARDS',
    mayBeStored: (table, ids) => [...ids].filter((id) => known[table].has(id)),
    joins(db, wholes) {
      for (const id of wholes) known.joined.add(id);
      return engine.joins(db, wholes);
    },
    insertRows(db, table, rows) {
      const column = table === 'variant_block' ? 'block' : 'id';
      if (isKnown(table))
        for (const row of rows) known[table].add((row as unknown as Record<typeof column, number>)[column]);
      return engine.insertRows(db, table, rows);
    },
  };
}

/** What gives way while it draws, as an asynchronous generator may, draws the next change while the one before is stored. */
async function* oneAhead<T>(drawn: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = drawn[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Who stores is told of its fault once it asks for it.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Puts the documents of many changes into an empty store, in one transaction that keeps no counts and no readers' indexes meanwhile. */
export async function fillStore(
  engine: Engine,
  changes: Iterable<Change> | AsyncIterable<Change>,
): Promise<ChangeSummary> {
  return engine.filling({
    async put(given, db) {
      const filling = knowing(given);
      const slugs = new Set<string>();
      for await (const change of Symbol.asyncIterator in changes ? oneAhead(changes) : changes) {
        for (const { slug } of change.put) {
          if (slugs.has(slug)) throw new StoreError(`document twice in a filling: ${slug}`);
          slugs.add(slug);
        }
        for (const put of chunksOf(change.put, DOCUMENTS_AT_ONCE))
          await applyChange(filling, db, { ...change, put, remove: [] });
      }
      return { put: slugs.size, removed: 0 };
    },
    async finish(given, db) {
      await deleteUnusedTopics(db);
      await postEntries(given, db);
      await linkDocuments(given, db, null);
      await countAll(db);
    },
  });
}
