import { EVENT_KINDS } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf } from '../ids.ts';
import { type DateWindow, type EntryFilter, type FacetsResult, NO_COUNTRY } from '../query.ts';
import type { LaneCount } from '../records.ts';
import { SPANS, TALLIED, type Tallied } from '../rollup/index.ts';
import { lanesOfRollups } from './density.ts';
import { lanesOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { isEmpty } from './matching.ts';
import { type Narrowest, narrowest } from './narrowest.ts';
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

const LABELS = {
  people: ['person', 'posted.name'],
  topics: ['topic', 'posted.name_fr'],
  documents: ['document', 'coalesce(posted.headline, posted.title_fr)'],
} as const;

/** The most of some counts, with their names. */
function labelled(facet: Tallied, counted: RawBuilder<unknown>): RawBuilder<unknown> {
  const [target, label] = LABELS[facet];
  return sql`select most.id as id, most.count as count, ${sql.raw(label)} as label
    from (select id, count from (${counted}) as counted order by count desc, id limit ${sql.lit(LIMIT)}) as most
    join ${sql.table(target)} as posted on posted.id = most.id`;
}

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

/** Counts of the people, topics or documents of all entries, or of a window's, with their names. */
async function posted(
  engine: Engine,
  facet: Tallied,
  window: NumberedWindow | null,
): Promise<readonly LaneCount[]> {
  const counted =
    window === null
      ? sql`select id, entries as count from tally where facet = ${sql.lit(facet)} and entries > 0`
      : countedInWindow(facet, window);
  const { rows } = await sql<Counted>`${labelled(facet, counted)} order by count desc, id`.execute(
    engine.reader,
  );
  return rows.map(laneCount);
}

const byCount = (a: LaneCount, b: LaneCount): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/** A facet that what words found tells, or the rollups; null where neither does. */
async function counted(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow | null,
  lane: 'COUNTRY' | 'KIND' | 'STATUS',
): Promise<LaneCount[] | null> {
  const found = await foundColumns(engine, filter);
  const counts = found
    ? lanesOfFound(found, filter, lane, window)
    : await lanesOfRollups(engine, filter, lane, window);
  if (counts === null) return null;
  const kinds: readonly string[] = EVENT_KINDS;
  return [...counts]
    .flatMap(([id, count]) => (id === null || count === 0 ? [] : [{ id, label: null, count }]))
    .filter(({ id }) => (lane === 'KIND' ? kinds.includes(id) : id !== NO_COUNTRY))
    .sort(byCount)
    .slice(0, lane === 'COUNTRY' ? LIMIT : undefined);
}

type Facet = keyof FacetsResult;

/** Rows `id`, `count`, `label` of one facet of the entries in `chosen`. */
function countedAmongChosen(facet: Facet): RawBuilder<unknown> {
  const among = (table: string, entry: string, id: string, only = sql``) =>
    sql`select ${sql.ref(id)} as id, count(*) as count from chosen cross join ${sql.table(table)}
      where ${sql.ref(`${table}.${entry}`)} = chosen.id ${only} group by ${sql.ref(id)}`;
  const unlabelled = (counted: RawBuilder<unknown>) =>
    sql`select id, count, cast(null as text) as label from (${counted}) as counted`;
  const events = sql`and entry.type = 'EVENT'`;
  switch (facet) {
    case 'kinds':
      return unlabelled(among('entry', 'id', 'entry.kind', events));
    case 'statuses':
      return unlabelled(among('entry', 'id', 'entry.status', events));
    case 'countries':
      return unlabelled(among('entry_country', 'entry_id', 'country'));
    default: {
      const [table, column] = TALLIED[facet];
      return labelled(facet, among(table, 'entry_id', column));
    }
  }
}

/** Counts of several facets of the entries that match, which are found once for all of them. */
async function countedOf(
  engine: Engine,
  { condition, posted }: Narrowest,
  facets: readonly Facet[],
): Promise<Partial<FacetsResult>> {
  if (facets.length === 0) return {};
  const parts = facets.map(
    (facet) => sql`select ${sql.lit(facet)} as facet, cast(id as text) as id, count, label
      from (${countedAmongChosen(facet)}) as ${sql.ref(`counted_${facet}`)}`,
  );
  const chosen = posted
    ? sql`(select id from (${posted}) as posted)`
    : engine.reader.selectFrom('entry').select('entry.id').where(condition);
  const { rows } = await sql<Counted & { facet: Facet }>`
    with chosen as materialized ${chosen}
    ${sql.join(parts, sql` union all `)}`.execute(engine.reader);
  const byFacet = groupBy(rows, ({ facet }) => facet);
  const found = facets.map((facet) => {
    const isNumber = facet in TALLIED;
    const counts = (byFacet.get(facet) ?? []).map((row) => ({
      ...row,
      id: isNumber ? Number(row.id) : row.id,
      count: Number(row.count),
    }));
    counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    return [facet, counts.slice(0, LIMIT).map(laneCount)] as const;
  });
  return Object.fromEntries(found);
}

const FACETS = [
  'countries',
  'kinds',
  'statuses',
  'people',
  'topics',
  'documents',
] as const satisfies readonly Facet[];

/**
 * How many of the entries that match belong to each country, kind, status, person, topic and document, the most first. Only the facets
 * that are wanted are counted: the others are empty.
 */
export async function facetsOf(
  engine: Engine,
  asked: EntryFilter | null | undefined,
  within: DateWindow | null | undefined,
  wanted: readonly Facet[] = FACETS,
): Promise<FacetsResult> {
  const filter = asked ?? {};
  const window = within ? numberedWindow(within) : null;
  const bare = isEmpty(filter);
  const countOf = (facet: Facet): Promise<readonly LaneCount[] | null> | readonly LaneCount[] | null => {
    if (!wanted.includes(facet)) return [];
    switch (facet) {
      case 'countries':
        return counted(engine, filter, window, 'COUNTRY');
      case 'kinds':
        return counted(engine, filter, window, 'KIND');
      case 'statuses':
        return counted(engine, filter, window, 'STATUS');
      default:
        return bare ? posted(engine, facet, window) : null;
    }
  };
  const counts = await Promise.all(FACETS.map(countOf));
  const known = FACETS.map((facet, index) => [facet, counts[index]] as const);
  const unknown = known.flatMap(([facet, count]) => (count === null ? [facet] : []));
  const rest =
    unknown.length === 0 ? {} : await countedOf(engine, await narrowest(engine, filter, window), unknown);
  return { ...Object.fromEntries(known), ...rest } as FacetsResult;
}
