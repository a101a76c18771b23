import type { KnownDocument } from '../change.ts';
import type { Engine } from '../engine.ts';
import { idOf } from '../ids.ts';
import type { CorpusRecord } from '../records.ts';
import { EMPTY_REVISION } from '../revision.ts';
import { countsOfSlice, sliceOf } from '../rollup/index.ts';
import { chunksOf } from '../write/chunks-of.ts';
import { readNotes } from '../write/notes.ts';
import { diagnosticOf } from './documents.ts';
import { extentOf } from './extent.ts';

async function countOf(engine: Engine, table: 'document' | 'person' | 'organization'): Promise<number> {
  const counted = await engine.reader
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(counted.count);
}

export async function corpusRecord(engine: Engine): Promise<CorpusRecord> {
  const { reader } = engine;
  const [notes, counts, documents, people, organizations, diagnostics, extent] = await Promise.all([
    readNotes(reader),
    countsOfSlice(engine, sliceOf({}, 'TYPE')!),
    countOf(engine, 'document'),
    countOf(engine, 'person'),
    countOf(engine, 'organization'),
    reader
      .selectFrom('diagnostic')
      .innerJoin('document', 'document.id', 'diagnostic.document_id')
      .selectAll('diagnostic')
      .select('document.slug')
      .orderBy('document.slug')
      .orderBy('diagnostic.position')
      .execute(),
    extentOf(engine, {}, (eb) => eb('entry.type', '!=', 'ANNIVERSARY')),
  ]);
  return {
    documents,
    entries: [...counts.values()].reduce((sum, count) => sum + count, 0),
    events: counts.get('EVENT') ?? 0,
    agreements: counts.get('AGREEMENT') ?? 0,
    commemorations: counts.get('COMMEMORATION') ?? 0,
    anniversaries: counts.get('ANNIVERSARY') ?? 0,
    people,
    organizations,
    revision: notes.get('revision') ?? EMPTY_REVISION,
    version: notes.get('version') || null,
    ingestedAt: notes.get('ingested-at') ?? null,
    extent,
    diagnostics: diagnostics.map((row) => ({
      ...diagnosticOf(row),
      documentId: idOf(row.document_id),
      slug: row.slug,
    })),
  };
}

export async function knownDocuments(
  engine: Engine,
  slugs: readonly string[] | null,
): Promise<KnownDocument[]> {
  const all = engine.patient
    .selectFrom('document')
    .select(['slug', 'path', 'hash', 'reader_version as readerVersion'])
    .orderBy('slug');
  if (slugs === null) return all.execute();
  const known: KnownDocument[] = [];
  for (const chunk of chunksOf(slugs)) known.push(...(await all.where('slug', 'in', chunk).execute()));
  return known;
}
