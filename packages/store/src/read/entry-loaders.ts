import type { EventRead, ParticipantRole } from '@ephemeride/domain';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { commemorationOfId, idOf, numberOfEntryId } from '../ids.ts';
import type { EntryParts } from '../query.ts';
import type {
  EntryRecord,
  EventRecord,
  EvidenceRecord,
  Id,
  ParticipantRecord,
  ReportField,
  ReportRecord,
  TopicRecord,
} from '../records.ts';
import type { EvidenceTable } from '../tables.ts';
import { alignMany, numbersOf } from './aligned.ts';
import { computedReturn } from './commemorations.ts';
import { type EntryRow, entryRecord, OF_ENTRY } from './entry-record.ts';
import { entryRows } from './entry-rows.ts';

/** Entries by id; a commemoration that is not stored is computed from its anniversary, which takes all of that. */
export async function entriesByIds(
  engine: Engine,
  ids: readonly Id[],
  parts?: EntryParts,
): Promise<(EntryRecord | null)[]> {
  const parents = ids.map((id) => commemorationOfId(id)?.anniversary ?? null).filter((id) => id !== null);
  const own = ids.map(numberOfEntryId).filter((number) => number !== null);
  const numbers = [...new Set([...own, ...parents])];
  if (numbers.length === 0) return ids.map(() => null);
  const rows = await entryRows(engine.ids(numbers), engine.quick, parents.length > 0 ? null : parts);
  const byNumber = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byNumber.get(numberOfEntryId(id) ?? -1);
    if (row) {
      const record = entryRecord(row);
      return record.id === id ? record : null;
    }
    const commemoration = commemorationOfId(id);
    const parent = commemoration && byNumber.get(commemoration.anniversary);
    return parent?.type === 'ANNIVERSARY' ? computedReturn(parent, commemoration!.year) : null;
  });
}

interface EvidenceRow extends EvidenceTable {
  readonly entry_id: number | null;
  readonly document_id: number;
}

const evidenceRecord = (row: EvidenceRow): EvidenceRecord => ({
  text: row.quote,
  start: row.start_offset,
  end: row.end_offset,
  rule: row.rule,
  documentId: idOf(row.document_id),
});

const evidenceRows = (engine: Engine, ids: readonly Id[]): Promise<EvidenceRow[]> =>
  engine.reader
    .selectFrom('part')
    .innerJoin('evidence', 'evidence.part_id', 'part.id')
    .selectAll('evidence')
    .select(['part.whole_id as entry_id', 'part.document_id'])
    .where('part.whole_id', 'in', numbersOf(ids, numberOfEntryId))
    .orderBy('part.whole_id')
    .orderBy('part.voice')
    .orderBy('part.order_day')
    .orderBy('part.key')
    .orderBy('evidence.position')
    .execute();

const entryIdOf = (row: { readonly entry_id: number | null }): number => row.entry_id!;

export async function evidenceOf(engine: Engine, ids: readonly Id[]): Promise<EvidenceRecord[][]> {
  return alignMany(ids, await evidenceRows(engine, ids), entryIdOf, evidenceRecord, numberOfEntryId);
}

export async function participantsOf(engine: Engine, ids: readonly Id[]): Promise<ParticipantRecord[][]> {
  const rows = await engine.reader
    .selectFrom('participant')
    .selectAll()
    .where('entry_id', 'in', numbersOf(ids))
    .orderBy('entry_id')
    .orderBy('position')
    .execute();
  return alignMany(ids, rows, entryIdOf, (row) => ({
    personId: row.person_id === null ? null : idOf(row.person_id),
    organizationId: row.organization_id === null ? null : idOf(row.organization_id),
    country: row.country,
    role: row.role as ParticipantRole,
    post: row.post,
    rank: row.rank,
  }));
}

export async function reportsOf(engine: Engine, ids: readonly Id[]): Promise<ReportRecord[][]> {
  const rows = await engine.reader
    .selectFrom('report')
    .innerJoin('part', 'part.id', 'report.part_id')
    .innerJoin('variant', 'variant.id', 'part.variant_id')
    .select(['report.entry_id', 'report.part_id', 'report.differs', 'part.document_id', 'variant.payload'])
    .where('report.entry_id', 'in', numbersOf(ids))
    .orderBy('part.order_day')
    .orderBy('part.key')
    .execute();
  const evidence = groupBy(await evidenceRows(engine, ids), ({ part_id }) => part_id);
  return alignMany(ids, rows, entryIdOf, (row) => {
    const { kind, date, status, place } = JSON.parse(row.payload) as EventRead;
    return {
      documentId: idOf(row.document_id),
      kind,
      date,
      status,
      place,
      evidence: (evidence.get(row.part_id) ?? []).map(evidenceRecord),
      differs: row.differs === '' ? [] : (row.differs.split(' ') as ReportField[]),
    };
  });
}

export async function topicsOf(engine: Engine, ids: readonly Id[]): Promise<TopicRecord[][]> {
  const rows = await engine.reader
    .selectFrom('entry_topic')
    .innerJoin('topic', 'topic.id', 'entry_topic.topic_id')
    .selectAll()
    .where('entry_id', 'in', numbersOf(ids))
    .orderBy('slug')
    .execute();
  return alignMany(ids, rows, entryIdOf, topicRecord);
}

export const topicRecord = (row: {
  readonly id: number;
  readonly slug: string;
  readonly name_fr: string;
  readonly name_en: string;
  readonly name_vi: string;
}): TopicRecord => ({
  id: idOf(row.id),
  slug: row.slug,
  names: { FR: row.name_fr, EN: row.name_en, VI: row.name_vi },
});

/** Other events of the same edition, the oldest first. */
export async function linkedEventsOf(engine: Engine, ids: readonly Id[]): Promise<EventRecord[][]> {
  const rows = await engine.reader
    .selectFrom('entry as of')
    .innerJoin('entry', 'entry.edition', 'of.edition')
    .select(OF_ENTRY)
    .select('of.id as of_id')
    .where('of.id', 'in', numbersOf(ids))
    .where('entry.edition', 'is not', null)
    .whereRef('entry.id', '!=', 'of.id')
    .orderBy('entry.order_day')
    .orderBy('entry.id')
    .execute();
  return alignMany(
    ids,
    rows,
    ({ of_id }) => of_id,
    (row) => entryRecord(row as EntryRow) as EventRecord,
  );
}
