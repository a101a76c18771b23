import { EVENT_KINDS } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { idOf } from '../ids.ts';
import { type DateWindow, type EntryFilter, type FacetsResult, NO_COUNTRY } from '../query.ts';
import type { LaneCount } from '../records.ts';
import { lanesOfRollups } from './density.ts';
import type { Condition } from './matching.ts';
import { narrowest } from './narrowest.ts';
import { type NumberedWindow, numberedWindow } from './window.ts';

/** How many of a facet are answered, those with the most entries. */
const LIMIT = 100;

interface Counted {
  readonly id: number | string;
  readonly label: string | null;
  readonly count: number;
}

const laneCount = ({ id, label, count }: Counted): LaneCount => ({
  id: typeof id === 'number' ? idOf(id) : id,
  label,
  count: Number(count),
});

const count = sql<number>`count(*)`;

/** Counts of a column of the entry itself. */
async function own(engine: Engine, condition: Condition, column: 'kind' | 'status'): Promise<LaneCount[]> {
  const id = sql.ref<string>(`entry.${column}`);
  const rows = await engine.reader
    .selectFrom('entry')
    .select([id.as('id'), sql<null>`null`.as('label'), count.as('count')])
    .where(condition)
    .where('entry.type', '=', 'EVENT')
    .groupBy(id)
    .orderBy(count, 'desc')
    .orderBy(id)
    .execute();
  return rows.map(laneCount);
}

const POSTINGS = {
  countries: ['entry_country', 'entry_id', 'country', null, null],
  people: ['entry_person', 'entry_id', 'person_id', 'person', 'posted.name'],
  topics: ['entry_topic', 'entry_id', 'topic_id', 'topic', 'posted.name_fr'],
  documents: ['part', 'whole_id', 'document_id', 'document', 'coalesce(posted.headline, posted.title_fr)'],
} as const;

/** Counts of what posting tables name, with proper names where there are any; a null condition is met by every entry. */
async function posted(
  engine: Engine,
  condition: Condition | null,
  facet: keyof typeof POSTINGS,
): Promise<LaneCount[]> {
  const [table, entry, column, target, label] = POSTINGS[facet];
  const [of, id] = [sql.ref(`posting.${entry}`), sql.ref(`posting.${column}`)];
  const entries = engine.reader.selectFrom('entry').select('entry.id');
  // Parts are of people too: only an entry's count.
  const within =
    condition === null && table !== 'part'
      ? sql``
      : sql`where ${of} in (${condition === null ? entries : entries.where(condition)})`;
  // A document may tell of an entry in several parts.
  const times = table === 'part' ? sql`count(distinct ${of})` : sql`count(*)`;
  const counted: RawBuilder<Counted> = sql`
    select ${id} as id, ${times} as count from ${sql.table(table)} as posting
    ${within} group by ${id} order by ${times} desc, ${id} limit ${sql.lit(LIMIT)}`;
  const named: RawBuilder<Counted> = target
    ? sql`select counted.id, counted.count, ${sql.raw(label)} as label from (${counted}) as counted
        join ${sql.table(target)} as posted on posted.id = counted.id order by counted.count desc, counted.id`
    : sql`select counted.id, counted.count, null as label from (${counted}) as counted`;
  const { rows } = await named.execute(engine.reader);
  return rows.map(laneCount);
}

/** Whether a part of a filter asks for nothing. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const byCount = (a: LaneCount, b: LaneCount): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/** A facet that the rollups tell, or null where they do not. */
async function counted(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow | null,
  lane: 'COUNTRY' | 'KIND',
): Promise<LaneCount[] | null> {
  const counts = await lanesOfRollups(engine, filter, lane, window);
  if (counts === null) return null;
  const kinds: readonly string[] = EVENT_KINDS;
  return [...counts]
    .flatMap(([id, count]) => (id === null || count === 0 ? [] : [{ id, label: null, count }]))
    .filter(({ id }) => (lane === 'KIND' ? kinds.includes(id) : id !== NO_COUNTRY))
    .sort(byCount)
    .slice(0, lane === 'COUNTRY' ? LIMIT : undefined);
}

/** How many of the entries that match belong to each country, kind, status, person, topic and document, the most first. */
export async function facetsOf(
  engine: Engine,
  asked: EntryFilter | null | undefined,
  within: DateWindow | null | undefined,
): Promise<FacetsResult> {
  const filter = asked ?? {};
  const window = within ? numberedWindow(within) : null;
  const condition = await narrowest(engine, filter, window);
  const every = window === null && Object.values(filter).every(isNothing);
  const posting = every ? null : condition;
  const [countries, kinds, statuses, people, topics, documents] = await Promise.all([
    counted(engine, filter, window, 'COUNTRY').then((known) => known ?? posted(engine, posting, 'countries')),
    counted(engine, filter, window, 'KIND').then((known) => known ?? own(engine, condition, 'kind')),
    own(engine, condition, 'status'),
    posted(engine, posting, 'people'),
    posted(engine, posting, 'topics'),
    posted(engine, posting, 'documents'),
  ]);
  return { countries, kinds, statuses, people, topics, documents };
}
