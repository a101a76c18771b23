import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import { type Engine, PLANNED_ANEW } from '../engine.ts';
import { numberOfId } from '../ids.ts';
import type { EntryFilter } from '../query.ts';
import { given, SPANS } from '../rollup/index.ts';
import { OPEN_START, type Tables } from '../tables.ts';
import { inList } from './aligned.ts';
import { type Condition, isEmpty, matching } from './matching.ts';
import { totalsOf } from './totals.ts';
import type { NumberedWindow } from './window.ts';

/** The entries that any of some countries, or of some people, have: kept for each in the order of days and in that of importance. */
export interface PostingList {
  readonly table: 'entry_country' | 'entry_person';
  readonly column: 'country' | 'person_id';
  readonly values: readonly (string | number)[];
  /** How many it holds; what two of its values share counts twice. */
  readonly size: number;
}

/** The lists that hold all that a filter asks for, the shortest first, and what else it asks. */
export interface Postings {
  readonly lists: readonly [PostingList, ...PostingList[]];
  readonly rest: EntryFilter;
}

async function sizeOfPeople({ quick }: Engine, people: readonly number[]): Promise<number> {
  const { size } = await quick
    .selectFrom('tally')
    .select(sql<number | null>`sum(entries)`.as('size'))
    .where('facet', '=', 'people')
    .where('id', 'in', people)
    .executeTakeFirstOrThrow();
  return Number(size ?? 0);
}

/** Null where a filter names neither countries nor people, or asks for what is found by itself: words, topics, documents. */
export async function postingsOf(engine: Engine, filter: EntryFilter): Promise<Postings | null> {
  const { countries, allCountries, people, ...rest } = filter;
  if (rest.text?.trim() || given(rest.topics) || given(rest.documents)) return null;
  const each = [...new Set(allCountries ?? [])].map((country) => [country]);
  const ofCountries = given(countries) ? [[...new Set(countries)], ...each] : each;
  if (ofCountries.length === 0 && !given(people)) return null;
  const { ofCountry } = await totalsOf(engine);
  const lists: PostingList[] = ofCountries.map((codes) => ({
    table: 'entry_country',
    column: 'country',
    values: inList(codes, ''),
    size: codes.reduce((sum, code) => sum + (ofCountry.get(code) ?? 0), 0),
  }));
  if (given(people)) {
    const values = inList(
      people.map((id) => numberOfId(id) ?? 0),
      0,
    );
    const size = await sizeOfPeople(engine, values);
    lists.push({ table: 'entry_person', column: 'person_id', values, size });
  }
  const [first, ...others] = lists.sort((a, b) => a.size - b.size);
  return { lists: [first!, ...others], rest };
}

/** One value is told as such: a list of one keeps engines from the order of an index. */
const among = (column: string, values: readonly (string | number)[]): RawBuilder<unknown> =>
  values.length === 1
    ? sql`${sql.ref(column)} = ${values[0]}`
    : sql`${sql.ref(column)} in (${sql.join(values)})`;

/**
 * That another row stands for the entry of a posting: sought by all that they have in common, so that engines find it near the one
 * before, where ids lie anywhere. The plus keeps them from seeking by the id.
 */
const sameEntry = (table: string, id: string): RawBuilder<unknown> => {
  const shared = ['span', 'start_day', 'end_day', 'importance'].map(
    (column) => sql`${sql.ref(`${table}.${column}`)} = ${sql.ref(`posting.${column}`)}`,
  );
  return sql`${sql.join(shared, sql` and `)} and +${sql.ref(`${table}.${id}`)} = posting.entry_id`;
};

/** A look into a list takes as long as to read so many rows of it one after another. */
const A_LOOK = 8;

/** Keeps PostgreSQL from joining a list: it takes a stretch of another for much more than it is, and reads the whole of this one. */
const LOOKED_UP = sql`limit 1 offset 0`;

/** What else must hold of a posting: the other lists have it, and the entry is as the filter asks; `reads` postings, about, are asked. */
function others(
  engine: Engine,
  { lists: [, ...lists], rest }: Postings,
  reads: number | null,
): RawBuilder<unknown> {
  const held = lists.map(
    ({ table, column, values, size }) => sql`and exists (select 1 from ${sql.table(table)} as held
      where ${among(`held.${column}`, values)} and ${sameEntry('held', 'entry_id')}
      ${reads !== null && A_LOOK * reads < size ? LOOKED_UP : sql``})`,
  );
  if (!isEmpty(rest)) {
    const own = matching(engine, rest, null, 'PROBED')(expressionBuilder<Tables, 'entry'>());
    held.push(sql`and exists (select 1 from entry where ${sameEntry('entry', 'id')} and ${own})`);
  }
  return sql.join(held, sql` `);
}

/** Each span, and the day after which what overlaps a window that begins so can begin. */
const spansBackFrom = (from: number): readonly { span: number; after: RawBuilder<unknown> }[] =>
  [...SPANS, null].map((longest, span) => ({
    span,
    after: longest === null ? sql.lit(OPEN_START - 1) : sql`${from - longest}`,
  }));

/** Rows `span`, `after`: how far back the entries of each span that overlap a window can begin. */
const reachOf = ({ from }: Pick<NumberedWindow, 'from'>): RawBuilder<unknown> => {
  const spans = spansBackFrom(from).map(({ span, after }) => sql`(${sql.lit(span)}, ${after})`);
  return sql`(select column1 as span, column2 as after from (values ${sql.join(spans)}) as spans) as reach`;
};

/** A list is read along with another sooner than each of that one is looked up in it, where it is at most so many times as long. */
const ALONGSIDE = 4;

/** The two lists, of one value each, whose common entries are all that is asked for, where both are best read side by side; else null. */
function sideBySide({ lists, rest }: Postings): readonly [PostingList, PostingList] | null {
  const [one, other, ...more] = lists;
  if (other === undefined || more.length > 0 || !isEmpty(rest)) return null;
  const single = one.values.length === 1 && other.values.length === 1;
  return single && other.size <= ALONGSIDE * one.size ? [one, other] : null;
}

/** Rows of each span that overlap a window, no further back than they can begin, each span asked for by itself. */
export function ofEachSpan(
  { from, to }: Pick<NumberedWindow, 'from' | 'to'>,
  table: string,
  rows: (overlaps: RawBuilder<unknown>, span: number) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  // As text where it is always the same: so many names and numbers would take longer to be put together than to be looked for.
  const [start, end] = [sql.raw(`${table}.start_day`), sql.raw(`${table}.end_day`)];
  const each = spansBackFrom(from).map(({ span, after }) =>
    rows(
      sql`${sql.raw(`${table}.span = ${span}`)} and ${start} > ${after} and ${start} <= ${to} and ${end} >= ${from}`,
      span,
    ),
  );
  return sql.join(each, sql` union all `);
}

/** What two lists share of a window: both are in the same order within a span, so that an engine can go through the two at once. */
const sharedIn = (
  [one, other]: readonly [PostingList, PostingList],
  window: Pick<NumberedWindow, 'from' | 'to'>,
): RawBuilder<unknown> =>
  ofEachSpan(window, 'posting', (overlaps, span) => {
    const rowsOf = ({ table, column, values }: PostingList) =>
      sql`select start_day, end_day, importance, entry_id as id from ${sql.table(table)} as posting
        where ${among(`posting.${column}`, values)} and ${overlaps}`;
    const order = sql`order by start_day, end_day, importance, id`;
    return sql`select * from (${rowsOf(one)} intersect ${rowsOf(other)} ${order}) as ${sql.ref(`shared_${span}`)}`;
  });

/**
 * Rows `id`, `start_day`, `end_day`, `importance`: the entries of a window, from the shortest list, read in the order of days and no
 * further back than they reach. A plan for whatever countries and days would join all that two countries have.
 */
export function postedIn(
  engine: Engine,
  postings: Postings,
  window: Pick<NumberedWindow, 'from' | 'to'>,
  reads: number | null = null,
): RawBuilder<unknown> {
  const together = sideBySide(postings);
  if (together !== null) return sharedIn(together, window);
  const { table, column, values } = postings.lists[0];
  return sql`select ${sql.raw(PLANNED_ANEW)} ${values.length > 1 ? sql`distinct` : sql``}
      posting.entry_id as id, posting.start_day as start_day, posting.end_day as end_day, posting.importance as importance
    from ${reachOf(window)} cross join ${sql.table(table)} as posting
    where ${among(`posting.${column}`, values)} and posting.span = reach.span and posting.start_day > reach.after
      and posting.start_day <= ${window.to} and posting.end_day >= ${window.from} ${others(engine, postings, reads)}`;
}

/** The entries of a list, and the condition that an entry is of them. */
export const ofPosted = (posted: RawBuilder<unknown>) => {
  const condition: Condition = (eb) =>
    eb('entry.id', 'in', sql<number>`(select id from (${posted}) as posted)`);
  return { posted, condition };
};

/**
 * Rows `id` of the most important entries of a window, from a list in that order; null where the list is of several values. A plan for
 * whatever person would sort all that one has, as most have six.
 */
export function mostImportantPosted(
  engine: Engine,
  postings: Postings,
  { from, to }: Pick<NumberedWindow, 'from' | 'to'>,
  first: number,
): RawBuilder<{ id: number }> | null {
  const { table, column, values } = postings.lists[0];
  if (values.length > 1) return null;
  return sql`select ${sql.raw(PLANNED_ANEW)} posting.entry_id as id from ${sql.table(table)} as posting
    where ${among(`posting.${column}`, values)} and +posting.start_day <= ${to} and +posting.end_day >= ${from}
      ${others(engine, postings, null)}
    order by posting.importance desc, posting.entry_id limit ${first}`;
}
