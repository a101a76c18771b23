import type { Engine, Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { EventWhole, Merging } from '../merging.ts';
import { topicNumber } from '../topics.ts';
import { dateColumns } from './date-columns.ts';
import { EntryRows } from './entry-rows.ts';
import type { NameFamily } from './names.ts';
import { chunksOf } from './neighbourhood.ts';
import { namedKey, type StoredPart } from './parts.ts';
import { type PartChange, rewrite } from './rewriting.ts';

/** The wholes that documents mean by their names, by part number. */
async function wholesOfNames(
  db: Tx,
  family: NameFamily,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const ids = new Map([...new Set(keys)].map((key) => [numberOfKey(family, key), key]));
  for (const chunk of chunksOf([...ids.keys()])) {
    const rows = await db.selectFrom('part').select(['id', 'whole_id']).where('id', 'in', chunk).execute();
    for (const { id, whole_id } of rows) if (whole_id !== null) found.set(ids.get(id)!, whole_id);
  }
  return found;
}

type Participant = EventWhole['participants'][number];

const personKey = ({ document, person }: Participant) =>
  person === null ? null : namedKey(document, person);
const organizationKey = ({ document, organization }: Participant) =>
  organization === null ? null : namedKey(document, organization);

/** Joins the reports that a change touches into events, and stores them; answers the events that are no more. */
export async function rewriteEvents(
  engine: Engine,
  db: Tx,
  merging: Merging,
  change: PartChange<'event'>,
): Promise<readonly number[]> {
  const { wholes, replaced, parts } = await rewrite(engine, db, 'event', merging, change, (whole) =>
    numberOfKey('event', whole.key),
  );
  const participants = wholes.flatMap(({ whole }) => whole.participants);
  const keys = (of: (participant: Participant) => string | null) =>
    participants.map(of).filter((key) => key !== null);
  const people = await wholesOfNames(db, 'person', keys(personKey));
  const organizations = await wholesOfNames(db, 'organization', keys(organizationKey));
  const rows = new EntryRows();
  for (const { id, whole } of wholes) {
    const reports = whole.parts.map((key) => parts.get(key)!);
    const found = whole.participants.map((participant) => ({
      ...participant,
      personId: people.get(personKey(participant) ?? '') ?? null,
      organizationId: organizations.get(organizationKey(participant) ?? '') ?? null,
    }));
    rows.add(
      {
        id,
        key: whole.key,
        titles: whole.titles,
        date: whole.date,
        countries: whole.countries,
        importance: whole.importance,
        proofs: reports.map(({ documentId, part }) => ({ documentId, evidence: part.read.evidence })),
      },
      {
        type: 'EVENT',
        kind: whole.kind,
        status: whole.status,
        ordinal: whole.ordinal,
        place_name: whole.place?.name ?? null,
        place_country: whole.place?.country ?? null,
        series: whole.series,
        edition: whole.edition,
        main: whole.main ? 1 : 0,
      },
      found.map(({ personId }) => personId).filter((person) => person !== null),
      [...found.map(({ person }) => person ?? ''), whole.place?.name ?? '', whole.series ?? ''],
    );
    for (const [position, one] of found.entries()) {
      rows.push('participant', {
        entry_id: id,
        position,
        person_id: one.personId,
        organization_id: one.organizationId,
        country: one.country,
        role: one.role,
        post: one.post,
        rank: one.rank,
      });
    }
    for (const slug of new Set(whole.topics)) {
      rows.push('entry_topic', { entry_id: id, topic_id: topicNumber(slug) });
    }
    addReports(rows, id, whole, reports);
  }
  await rows.store(engine, db, replaced);
  return rows.vanished(replaced);
}

function addReports(
  rows: EntryRows,
  entry_id: number,
  whole: EventWhole,
  reports: readonly StoredPart<Parameters<Merging['events']['linked']>[0]['read']>[],
): void {
  for (const [position, { documentId, part }] of reports.entries()) {
    const { kind, status, date, place } = part.read;
    const { edtf, basis, stated } = dateColumns(date);
    const seen = part.documentDate;
    rows.push('report', {
      entry_id,
      position,
      document_id: documentId,
      kind,
      status,
      edtf,
      basis,
      stated,
      place_name: place?.name ?? null,
      place_country: place?.country ?? null,
      differs: (whole.differs[position] ?? []).join(' '),
      order_day: dateColumns(seen === null ? null : { edtf: seen, basis: 'HEADER', stated: null }).order_day,
    });
  }
}
