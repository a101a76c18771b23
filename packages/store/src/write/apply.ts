import type { Change, ChangeSummary, DocumentInput } from '../change.ts';
import type { Engine, Tx } from '../engine.ts';
import { FAMILIES, type Family } from '../tables.ts';
import { rewriteAgreements } from './agreements.ts';
import { rewriteAnniversaries, rewriteCommemorations } from './commemorations.ts';
import { clearDocuments, deleteDocuments, storeDocuments, storeMentions } from './documents.ts';
import { deleteEntries } from './entry-rows.ts';
import { rewriteEvents } from './events.ts';
import { deleteNames, rewriteNames } from './names.ts';
import { chunksOf, storedPart } from './neighbourhood.ts';
import { noteChange } from './notes.ts';
import { documentNumber, partsOf, type ReadOf, type StoredPart } from './parts.ts';
import type { PartChange } from './rewriting.ts';
import { deleteUnusedTopics, storeTopics } from './topics.ts';

type Removed = { [F in Family]: StoredPart<ReadOf<F>>[] };

async function storedParts(
  db: Tx,
  documents: readonly number[],
  families: readonly Family[],
): Promise<Removed> {
  const found = Object.fromEntries(FAMILIES.map((family) => [family, []])) as unknown as Removed;
  for (const chunk of chunksOf(documents)) {
    const rows = await db
      .selectFrom('part')
      .select(['id', 'family', 'key', 'document_id', 'whole_id', 'payload'])
      .where('document_id', 'in', chunk)
      .where('family', 'in', families)
      .execute();
    for (const row of rows) (found[row.family] as StoredPart<unknown>[]).push(storedPart(row));
  }
  return found;
}

async function storedDocuments(db: Tx, slugs: readonly string[]) {
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
  const removeSlugs = [...new Set(change.remove)].filter((slug) => !putSlugs.has(slug));
  const before = await storedDocuments(db, [...putSlugs, ...removeSlugs]);
  const gone = before.filter(({ slug }) => !putSlugs.has(slug)).map(({ id }) => id);
  const beforeIds = before.map(({ id }) => id);
  const removed = await storedParts(db, beforeIds, FAMILIES);
  await clearDocuments(db, beforeIds);
  await storeDocuments(engine, db, put);
  await storeTopics(engine, db, put, change.topicNames ?? {});

  const changeOf = <F extends Family>(family: F): PartChange<F> => ({
    added: put.flatMap((input: DocumentInput) => partsOf(family, input)),
    removed: removed[family] as StoredPart<ReadOf<F>>[],
  });
  const people = await rewriteNames(engine, db, 'person', merging, changeOf('person'));
  const organizations = await rewriteNames(engine, db, 'organization', merging, changeOf('organization'));
  await storeMentions(engine, db, put);

  const ofChange = new Set(put.map(({ slug }) => documentNumber(slug)));
  const renamed = [...people.moved, ...organizations.moved].filter((id) => !ofChange.has(id));
  const touched = await storedParts(db, [...new Set(renamed)], ['event']);
  const vanished = [
    ...(await rewriteEvents(engine, db, merging, { ...changeOf('event'), touched: touched.event })),
    ...(await rewriteAgreements(engine, db, merging, changeOf('agreement'))),
  ];
  const anniversaries = await rewriteAnniversaries(engine, db, merging, changeOf('anniversary'));
  vanished.push(...(await rewriteCommemorations(engine, db, merging, changeOf('commemoration'))));

  await deleteEntries(db, vanished);
  await deleteEntries(db, anniversaries);
  await deleteUnusedTopics(db);
  await deleteNames(db, 'person', people.vanished);
  await deleteNames(db, 'organization', organizations.vanished);
  await deleteDocuments(engine, db, gone);
  await noteChange(engine, db, before, put, change.at);
  return { put: put.length, removed: gone.length };
}
