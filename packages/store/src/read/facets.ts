import { EVENT_KINDS } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { idOf } from '../ids.ts';
import { type DateWindow, type EntryFilter, type FacetsResult, NO_COUNTRY } from '../query.ts';
import type { LaneCount } from '../records.ts';
import { SPANS, TALLIED, type Tallied } from '../rollup/index.ts';
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

/** The entries that match, found once: engines would rather read every posting than look each entry's up. */
const chosen = (engine: Engine, condition: Condition): RawBuilder<unknown> =>
  sql`chosen as materialized ${engine.reader.selectFrom('entry').select('entry.id').where(condition)}`;

/** Counts of a column of the entry itself. */
async function own(engine: Engine, condition: Condition, column: 'kind' | 'status'): Promise<LaneCount[]> {
  const id = sql.ref<string>(`entry.${column}`);
  const { rows } = await sql<Counted>`with ${chosen(engine, condition)}
    select ${id} as id, null as label, count(*) as count
    from chosen cross join entry where entry.id = chosen.id and entry.type = 'EVENT'
    group by ${id} order by count(*) desc, ${id}`.execute(engine.reader);
  return rows.map(laneCount);
}

/** Counts of an entry's countries. */
async function countriesOf(engine: Engine, condition: Condition): Promise<LaneCount[]> {
  const { rows } = await sql<Counted>`with ${chosen(engine, condition)}
    select country as id, null as label, count(*) as count
    from chosen cross join entry_country where entry_country.entry_id = chosen.id
    group by country order by count(*) desc, country limit ${sql.lit(LIMIT)}`.execute(engine.reader);
  return rows.map(laneCount);
}

const LABELS = {
  people: ['person', 'posted.name'],
  topics: ['topic', 'posted.name_fr'],
  documents: ['document', 'coalesce(posted.headline, posted.title_fr)'],
} as const;

/** What begins in a window is in one stretch of the postings' index; what began before and lasts is little, and found by its span. */
function countedInWindow(facet: Tallied, { from, to }: NumberedWindow): RawBuilder<unknown> {
  const [table, column] = TALLIED[facet];
  const [postings, id] = [sql.table(table), sql.ref(column)];
  const running = [...SPANS, null].map((longest, span) => {
    const reach = longest === null ? sql`` : sql`and start_day > ${from - longest}`;
    return sql`select id from entry where span = ${sql.lit(span)} ${reach} and start_day < ${from} and end_day >= ${from}`;
  });
  return sql`with running as materialized (${sql.join(running, sql` union all `)})
    select id, count(*) as count from (
      select ${id} as id from ${postings} where start_day >= ${from} and start_day <= ${to}
      union all select ${sql.ref(`posting.${column}`)} from running cross join ${postings} as posting
        where posting.entry_id = running.id
    ) as found group by id`;
}

function countedOf(
  engine: Engine,
  condition: Condition,
  facet: Tallied,
  window: NumberedWindow | null,
  bare: boolean,
): RawBuilder<unknown> {
  const [table, column] = TALLIED[facet];
  if (bare && window === null)
    return sql`select id, entries as count from tally where facet = ${sql.lit(facet)} and entries > 0`;
  if (bare && window !== null) return countedInWindow(facet, window);
  const id = sql.ref(`posting.${column}`);
  return sql`with ${chosen(engine, condition)} select ${id} as id, count(*) as count
    from chosen cross join ${sql.table(table)} as posting where posting.entry_id = chosen.id group by ${id}`;
}

/** Counts of the people, topics or documents of entries, with their names; \`bare\` where nothing but a window is asked for. */
async function posted(
  engine: Engine,
  condition: Condition,
  facet: Tallied,
  window: NumberedWindow | null,
  bare: boolean,
): Promise<LaneCount[]> {
  const [target, label] = LABELS[facet];
  const { rows } = await sql<Counted>`select counted.id, counted.count, ${sql.raw(label)} as label
    from (select id, count from (${countedOf(engine, condition, facet, window, bare)}) as every
      order by count desc, id limit ${sql.lit(LIMIT)}) as counted
    join ${sql.table(target)} as posted on posted.id = counted.id
    order by counted.count desc, counted.id`.execute(engine.reader);
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
  lane: 'COUNTRY' | 'KIND' | 'STATUS',
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
  const bare = Object.values(filter).every(isNothing);
  const postedOf = (facet: Tallied) => posted(engine, condition, facet, window, bare);
  const [countries, kinds, statuses, people, topics, documents] = await Promise.all([
    counted(engine, filter, window, 'COUNTRY').then((known) => known ?? countriesOf(engine, condition)),
    counted(engine, filter, window, 'KIND').then((known) => known ?? own(engine, condition, 'kind')),
    counted(engine, filter, window, 'STATUS').then((known) => known ?? own(engine, condition, 'status')),
    postedOf('people'),
    postedOf('topics'),
    postedOf('documents'),
  ]);
  return { countries, kinds, statuses, people, topics, documents };
}
