import type { Engine, Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { EventWhole, Merging } from '../merging.ts';
import { topicNumber } from '../topics.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';
import { dateColumns } from './date-columns.ts';
import { EntryRows } from './entry-rows.ts';
import type { NameFamily } from './names.ts';
import { namedKey } from './parts.ts';
import { type PartChange, rewrite } from './rewriting.ts';

type Participant = EventWhole['participants'][number];

const personKey = ({ document, person }: Participant) =>
  person === null ? null : namedKey(document, person);
const organizationKey = ({ document, organization }: Participant) =>
  organization === null ? null : namedKey(document, organization);

/** Whom and what the names that a change brings mean: the wholes of their parts. */
type NamesMeant = Readonly<Record<NameFamily, ReadonlyMap<number, number | null>>>;

/** The wholes that documents mean by their names. */
async function wholesOfNames(
  engine: Engine,
  db: Tx,
  family: NameFamily,
  meant: NamesMeant,
  participants: readonly Participant[],
): Promise<(participant: Participant) => number | null> {
  const keyOf = family === 'person' ? personKey : organizationKey;
  const ids = new Map(meant[family]);
  const keys = new Set(participants.map(keyOf).filter((key) => key !== null));
  const others = [...keys].map((key) => numberOfKey(family, key)).filter((id) => !ids.has(id));
  for (const chunk of chunksOf(others)) {
    const rows = await db
      .selectFrom('part')
      .select(['id', 'whole_id'])
      .where(among(engine, 'id', chunk))
      .execute();
    for (const { id, whole_id } of rows) ids.set(id, whole_id);
  }
  return (participant) => {
    const key = keyOf(participant);
    return (key !== null && ids.get(numberOfKey(family, key))) || null;
  };
}

/** Joins the reports that a change touches into events, and stores them; answers the events that are no more. */
export async function rewriteEvents(
  engine: Engine,
  db: Tx,
  merging: Merging,
  change: PartChange<'event'>,
  meant: NamesMeant,
): Promise<readonly number[]> {
  const { wholes, replaced } = await rewrite(engine, db, 'event', merging, change, (whole) =>
    numberOfKey('event', whole.key),
  );
  const participants = wholes.flatMap(({ whole }) => whole.participants);
  const personOf = await wholesOfNames(engine, db, 'person', meant, participants);
  const organizationOf = await wholesOfNames(engine, db, 'organization', meant, participants);
  const rows = new EntryRows('event');
  for (const { id, whole } of wholes) {
    const people = whole.participants.map(personOf).filter((person) => person !== null);
    const words = [
      ...whole.participants.map(({ person }) => person ?? ''),
      whole.place?.name ?? '',
      whole.series ?? '',
    ];
    rows.add({ ...whole, id }, eventColumns(whole), people, words);
    for (const [position, participant] of whole.participants.entries()) {
      const { country, role, post, rank } = participant;
      const [person_id, organization_id] = [personOf(participant), organizationOf(participant)];
      rows.push('participant', {
        entry_id: id,
        position,
        person_id,
        organization_id,
        country,
        role,
        post,
        rank,
      });
    }
    const { start_day, end_day } = dateColumns(whole.date);
    for (const slug of new Set(whole.topics)) {
      rows.push('entry_topic', { entry_id: id, topic_id: topicNumber(slug), start_day, end_day });
    }
    for (const [position, key] of whole.parts.entries()) {
      rows.push('report', {
        entry_id: id,
        position,
        part_id: numberOfKey('event', key),
        differs: (whole.differs[position] ?? []).join(' '),
      });
    }
  }
  return rows.store(engine, db, replaced, change.added);
}

const eventColumns = (whole: EventWhole) =>
  ({
    type: 'EVENT',
    kind: whole.kind,
    status: whole.status,
    ordinal: whole.ordinal,
    place_name: whole.place?.name ?? null,
    place_country: whole.place?.country ?? null,
    series: whole.series,
    edition: whole.edition,
    main: whole.main ? 1 : 0,
  }) as const;
