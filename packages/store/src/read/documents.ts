import { type Selectable, sql } from 'kysely';
import type { Db, Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf, numberOfEntryId } from '../ids.ts';
import type { Page, PageRequest } from '../query.ts';
import type { DocumentRecord, EntryRecord, Id, MentionRecord } from '../records.ts';
import type { DiagnosticTable, DocumentTable } from '../tables.ts';
import { alignMany, alignOne, inList, numberList, numbersOf } from './aligned.ts';
import { codesOf, dateOf, entryRecord, OF_ENTRY } from './entry-record.ts';
import { beyond, keysetPage } from './page.ts';

type Row = Selectable<DocumentTable>;
type Diagnostics = ReadonlyMap<number, readonly Selectable<DiagnosticTable>[]>;

function documentRecord(row: Row, diagnostics: Diagnostics): DocumentRecord {
  return {
    id: idOf(row.id),
    slug: row.slug,
    date: dateOf(row),
    kicker: row.kicker,
    headline: row.headline,
    titles: { FR: row.title_fr, EN: row.title_en, VI: row.title_vi },
    agency: row.agency,
    dateline: row.dateline === null ? null : JSON.parse(row.dateline),
    caption: row.caption,
    credits: JSON.parse(row.credits),
    text: row.text,
    parts: JSON.parse(row.parts),
    related: JSON.parse(row.related),
    countries: codesOf(row.countries),
    diagnostics: (diagnostics.get(row.id) ?? []).map(diagnosticOf),
  };
}

export const diagnosticOf = (row: Selectable<DiagnosticTable>) => ({
  severity: row.severity,
  code: row.code,
  message: row.message,
  start: row.start_offset,
  end: row.end_offset,
});

/** So many rows are looked up on the spot. */
const FEW = 100;

const lookingUp = (engine: Engine, { length }: readonly unknown[]): Db =>
  length <= FEW ? engine.quick : engine.reader;

async function diagnosticsOf(engine: Engine, rows: readonly Row[]): Promise<Diagnostics> {
  const found = await lookingUp(engine, rows)
    .selectFrom('diagnostic')
    .selectAll()
    .where('document_id', 'in', numberList(rows.map(({ id }) => id)))
    .orderBy('position')
    .execute();
  return groupBy(found, ({ document_id }) => document_id);
}

export async function documentPage(engine: Engine, request: PageRequest): Promise<Page<DocumentRecord>> {
  return keysetPage({
    request,
    order: 'documents',
    direction: 'DESC',
    sortType: 'number',
    async rows({ key, operator, direction, limit }) {
      let query = engine.reader
        .selectFrom('document')
        .selectAll()
        .select(sql.ref<number>('recent_day').as('sort'));
      if (key) query = query.where(beyond('recent_day', 'id', operator, key));
      return query.orderBy('recent_day', direction).orderBy('id', direction).limit(limit).execute();
    },
    async count() {
      const counted = await engine.reader
        .selectFrom('document')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(counted.count);
    },
    async nodes(rows) {
      const diagnostics = await diagnosticsOf(engine, rows);
      return rows.map((row) => documentRecord(row, diagnostics));
    },
  });
}

export async function documentsByIds(engine: Engine, ids: readonly Id[]): Promise<(DocumentRecord | null)[]> {
  const rows = await lookingUp(engine, ids)
    .selectFrom('document')
    .selectAll()
    .where('id', 'in', numbersOf(ids))
    .execute();
  const diagnostics = await diagnosticsOf(engine, rows);
  return alignOne(
    ids,
    rows,
    ({ id }) => id,
    (row) => documentRecord(row, diagnostics),
  );
}

export async function documentsBySlugs(
  engine: Engine,
  slugs: readonly string[],
): Promise<(DocumentRecord | null)[]> {
  const rows = await lookingUp(engine, slugs)
    .selectFrom('document')
    .selectAll()
    .where('slug', 'in', inList(slugs, ''))
    .execute();
  const diagnostics = await diagnosticsOf(engine, rows);
  const bySlug = new Map(rows.map((row) => [row.slug, documentRecord(row, diagnostics)]));
  return slugs.map((slug) => bySlug.get(slug) ?? null);
}

/** The documents that prove some entries, the oldest first. */
export async function documentsOfEntries(engine: Engine, ids: readonly Id[]): Promise<DocumentRecord[][]> {
  const links = await engine.reader
    .selectFrom('part')
    .select(['whole_id as entry_id', 'document_id'])
    .distinct()
    .where('whole_id', 'in', numbersOf(ids, numberOfEntryId))
    .execute();
  const documentIds = numberList(links.map(({ document_id }) => document_id));
  const rows = await engine.reader
    .selectFrom('document')
    .selectAll()
    .where('id', 'in', documentIds)
    .execute();
  const diagnostics = await diagnosticsOf(engine, rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = links
    .map((link) => ({ ...link, row: byId.get(link.document_id)! }))
    .filter(({ row }) => row !== undefined)
    .sort((a, b) => a.row.order_day - b.row.order_day || a.row.id - b.row.id);
  return alignMany(
    ids,
    ordered,
    ({ entry_id }) => entry_id!,
    ({ row }) => documentRecord(row, diagnostics),
    numberOfEntryId,
  );
}

export async function mentionsOf(engine: Engine, ids: readonly Id[]): Promise<MentionRecord[][]> {
  const rows = await engine.reader
    .selectFrom('mention')
    .leftJoin('part', 'part.id', 'mention.part_id')
    .selectAll('mention')
    .select('part.whole_id')
    .where('mention.document_id', 'in', numbersOf(ids))
    .orderBy('mention.document_id')
    .orderBy('mention.position')
    .execute();
  return alignMany(
    ids,
    rows,
    ({ document_id }) => document_id,
    (row) => ({
      start: row.start_offset,
      end: row.end_offset,
      text: row.text,
      kind: row.kind,
      rule: row.rule,
      value: row.whole_id === null ? row.value : idOf(row.whole_id),
    }),
  );
}

/** The entries that some documents prove, in the order of their dates. */
export async function entriesOfDocuments(engine: Engine, ids: readonly Id[]): Promise<EntryRecord[][]> {
  const rows = await engine.reader
    .selectFrom('part')
    .innerJoin('entry', 'entry.id', 'part.whole_id')
    .select(OF_ENTRY)
    .select('part.document_id')
    .distinct()
    .where('part.document_id', 'in', numbersOf(ids))
    .orderBy('entry.order_day')
    .orderBy('entry.id')
    .execute();
  return alignMany(ids, rows, ({ document_id }) => document_id, entryRecord);
}
