import type { Change, ChangeSummary } from '../change.ts';
import type { Engine, Tx } from '../engine.ts';
import { FAMILIES, type Family } from '../tables.ts';
import { rewriteAgreements } from './agreements.ts';
import { chunksOf } from './chunks-of.ts';
import { rewriteAnniversaries, rewriteCommemorations } from './commemorations.ts';
import { clearDocuments, deleteDocuments, storeDocuments, storeMentions } from './documents.ts';
import { deleteEntries } from './entry-rows.ts';
import { rewriteEvents } from './events.ts';
import { type ReadOf, ruleOf } from './families.ts';
import { deleteNames, rewriteNames } from './names.ts';
import { noteChange } from './notes.ts';
import { documentNumber, partsOf } from './parts.ts';
import type { PartChange } from './rewriting.ts';
import { deleteUnusedTopics, storeTopics } from './topics.ts';
import { type Variant, variantsByIds } from './variants.ts';

/** What the parts of some documents say, by family. */
async function variantsOfDocuments(
  engine: Engine,
  db: Tx,
  documents: readonly number[],
): Promise<ReadonlyMap<Family, readonly Variant<unknown>[]>> {
  const ids = new Map<Family, Set<number>>(FAMILIES.map((family) => [family, new Set()]));
  for (const chunk of chunksOf(documents)) {
    const rows = await db
      .selectFrom('part')
      .select(['family', 'variant_id'])
      .where('document_id', 'in', chunk)
      .execute();
    for (const { family, variant_id } of rows) ids.get(family)!.add(variant_id);
  }
  const found = new Map<Family, readonly Variant<unknown>[]>();
  for (const [family, variants] of ids) found.set(family, await variantsByIds(engine, db, variants));
  return found;
}

async function storedDocuments(engine: Engine, db: Tx, slugs: readonly string[]) {
  if (engine.mayBeStored('document', slugs.map(documentNumber)).length === 0) return [];
  const found: { id: number; slug: string; hash: string; readerVersion: string }[] = [];
  for (const chunk of chunksOf(slugs)) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'slug', 'hash', 'reader_version as readerVersion'])
      .where('slug', 'in', chunk)
      .execute();
    found.push(...rows);
  }
  return found;
}

/**
 * One change, within a transaction: what was read in the old documents goes, what was read in the new comes, and every whole that
 * either could touch is joined anew. People and bodies come before the events that name them, anniversaries before their returns;
 * what is no more goes last, once nothing points to it.
 */
export async function applyChange(engine: Engine, db: Tx, change: Change): Promise<ChangeSummary> {
  const { merging } = change;
  const put = [...new Map(change.put.map((input) => [input.slug, input])).values()];
  const putSlugs = new Set(put.map(({ slug }) => slug));
  const before = await storedDocuments(engine, db, [...new Set([...putSlugs, ...change.remove])]);
  const gone = before.filter(({ slug }) => !putSlugs.has(slug)).map(({ id }) => id);
  const beforeIds = before.map(({ id }) => id);
  const removed = await variantsOfDocuments(engine, db, beforeIds);
  await clearDocuments(db, beforeIds);
  await storeDocuments(engine, db, put);
  await storeTopics(engine, db, put, change.topicNames ?? {});

  const changeOf = <F extends Family>(family: F): PartChange<F> => ({
    added: put.flatMap((input) => partsOf(family, ruleOf(merging, family), input)),
    removed: removed.get(family) as readonly Variant<ReadOf<F>>[],
  });
  const people = await rewriteNames(engine, db, 'person', merging, changeOf('person'));
  const organizations = await rewriteNames(engine, db, 'organization', merging, changeOf('organization'));
  await storeMentions(engine, db, put);
  const touched = [...people.touchedEvents, ...organizations.touchedEvents];
  const meant = { person: people.wholeOfPart, organization: organizations.wholeOfPart };
  const vanished = [
    ...(await rewriteEvents(engine, db, merging, { ...changeOf('event'), touched }, meant)),
    ...(await rewriteAgreements(engine, db, merging, changeOf('agreement'))),
  ];
  const anniversaries = await rewriteAnniversaries(engine, db, merging, changeOf('anniversary'));
  vanished.push(...(await rewriteCommemorations(engine, db, merging, changeOf('commemoration'))));

  await deleteEntries(db, vanished);
  await deleteEntries(db, anniversaries);
  if (engine.counts === 'WITH_CHANGES') await deleteUnusedTopics(db);
  await deleteNames(db, 'person', people.vanished);
  await deleteNames(db, 'organization', organizations.vanished);
  await deleteDocuments(engine, db, gone);
  await noteChange(engine, db, before, put, change.at);
  return { put: put.length, removed: gone.length };
}
