import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, personAlone, SPANS, sliceOf } from '../rollup/index.ts';
import type { Tables } from '../tables.ts';
import { countOfRollups } from './density.ts';
import { type EntryRow, OF_ENTRY } from './entry-record.ts';
import { type Condition, inWindow, matching } from './matching.ts';
import { isFew, LOOKUP, readsOfCountries } from './narrowest.ts';
import type { NumberedWindow } from './window.ts';

/** The ways to the most important entries of a window; the program chooses, since engines guess badly which reads least. */
interface Plan {
  /** How many rows it reads, about. */
  readonly cost: number;
  readonly ids: () => RawBuilder<{ id: number }>;
}

const ordered = (engine: Engine, condition: Condition, first: number): RawBuilder<{ id: number }> =>
  sql`select id from ${engine.reader
    .selectFrom('entry')
    .select('entry.id')
    .where(condition)
    .orderBy('entry.importance', 'desc')
    .orderBy('entry.id')
    .limit(first)} as ordered`;

/** Entries of each span, from no further back than the longest of them reaches. */
function byRange(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
): RawBuilder<{ id: number }> {
  const own = matching(engine, filter, null, 'PROBED');
  const spans = [...SPANS, null].map((longest, span) =>
    engine.reader
      .selectFrom('entry')
      .select(['entry.id', 'entry.importance'])
      .where('entry.span', '=', span)
      .$if(longest !== null, (query) => query.where('entry.start_day', '>', window.from - longest!))
      .where(inWindow(window))
      .where(own),
  );
  const each = spans.map(
    (query, span) => sql`select id, importance from ${query} as ${sql.ref(`span_${span}`)}`,
  );
  return sql`select id from (${sql.join(each, sql` union all `)}) as candidates
    order by importance desc, id limit ${first}`;
}

/** A person's own entries by importance, or those of the window asked for the person; where there are few, all of them. */
async function plansOfPerson(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
  person: number,
  listed: Plan,
): Promise<readonly Plan[]> {
  const [own, within] = await Promise.all([
    countOfSlice(engine, sliceOf(filter, 'NONE')!),
    countOfRollups(engine, {}, window),
  ]);
  const walked = () => sql<{ id: number }>`select entry_id as id from entry_person
    where person_id = ${person} and +start_day <= ${window.to} and +end_day >= ${window.from}
    order by importance desc, entry_id limit ${first}`;
  const plans = [
    { cost: (LOOKUP * first * own) / Math.max(1, total), ids: walked },
    { ...listed, cost: own * LOOKUP },
  ];
  if (within !== null) plans.push({ cost: within * 2, ids: () => byRange(engine, filter, window, first) });
  return plans;
}

/** What nobody has counted is read in a thread. */
const UNKNOWN = Number.MAX_SAFE_INTEGER / 4;

/** Where words find many, their matches by importance, up to the last one wanted. */
function plansOfWords(
  engine: Engine,
  { text, ...rest }: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
): readonly Plan[] {
  if (!text?.trim() || engine.strongest === null) return [];
  const condition = matching(engine, rest, window, 'PROBED')(expressionBuilder<Tables, 'entry'>());
  const ids = engine.strongest(text, condition, first);
  return ids === null ? [] : [{ cost: total > 4 * first ? UNKNOWN / 2 : UNKNOWN * 2, ids: () => ids }];
}

async function plansOf(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
): Promise<readonly Plan[]> {
  const own = matching(engine, filter, null, 'PROBED');
  // The plus keeps engines from another index than that of importance.
  const inside = sql<boolean>`+entry.start_day <= ${window.to} and +entry.end_day >= ${window.from}`;
  const walked: Plan = { cost: 0, ids: () => ordered(engine, (eb) => eb.and([inside, own(eb)]), first) };
  const listed: Plan = { cost: 0, ids: () => ordered(engine, matching(engine, filter, window), first) };
  const person = personAlone(filter);
  if (person !== null) return plansOfPerson(engine, filter, window, first, total, person, listed);
  if (isFew(filter))
    return [{ ...listed, cost: UNKNOWN }, ...plansOfWords(engine, filter, window, first, total)];
  const [all, within, reads] = await Promise.all([
    countOfSlice(engine, sliceOf({}, 'NONE')!),
    countOfRollups(engine, {}, window),
    readsOfCountries(engine, filter),
  ]);
  const plans: Plan[] = [
    { ...walked, cost: (first * all) / Math.max(1, total) },
    { cost: within ?? all, ids: () => byRange(engine, filter, window, first) },
  ];
  if (reads !== null) plans.push({ ...listed, cost: reads * LOOKUP });
  return plans;
}

/** Every way there is to the same entries, for a test to compare. */
export async function eachMostImportant(...asked: Asked): Promise<readonly (readonly number[])[]> {
  const [engine] = asked;
  const plans = await plansOf(...asked);
  return Promise.all(
    plans.map(async ({ ids }) =>
      (await ids().execute(engine.reader)).rows.map(({ id }) => id).sort((a, b) => a - b),
    ),
  );
}

type Asked = Parameters<typeof plansOf>;

const cheapest = async (...asked: Asked): Promise<Plan> =>
  (await plansOf(...asked)).reduce((best, other) => (other.cost < best.cost ? other : best));

/** Rows `id` of the most important entries that match in a window, read the way that reads least; `total` is how many match. */
export async function mostImportantIds(...asked: Asked): Promise<RawBuilder<{ id: number }>> {
  return (await cheapest(...asked)).ids();
}

/** So many rows of an index are passed over on the spot sooner than a thread is asked. */
const READ_ON_THE_SPOT = 3000;

/** The most important entries that match in a window, in the order of their dates; `total` is how many there are. */
export async function mostImportant(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
): Promise<EntryRow[]> {
  if (first <= 0 || total === 0) return [];
  const { ids, cost } = await cheapest(engine, filter, window, first, total);
  const { rows } =
    await sql<EntryRow>`select ${sql.join(OF_ENTRY.map((column) => sql.ref(column)))} from (${ids()}) as chosen
    join entry on entry.id = chosen.id`.execute(cost <= READ_ON_THE_SPOT ? engine.quick : engine.reader);
  return [...rows].sort((a, b) => a.order_day - b.order_day || a.end_day! - b.end_day! || a.id - b.id);
}
