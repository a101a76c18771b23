import { AGREEMENT_KINDS, EVENT_KINDS } from '@ephemeride/domain';
import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import { type Engine, PLANNED_ONCE } from '../engine.ts';
import { type EntryFilter, type EntryParts, KIND_LANE_OF_TYPE } from '../query.ts';
import { ENTRY_TYPES, type EntryType } from '../records.ts';
import { given } from '../rollup/index.ts';
import type { Tables } from '../tables.ts';
import type { EntryRow } from './entry-record.ts';
import { entryRows, mostImportantRows } from './entry-rows.ts';
import { type Condition, inWindow, matching, typeColumn } from './matching.ts';
import { isFew, isReadOnTheSpot, LOOKUP, readsOfPostings } from './narrowest.ts';
import { mostImportantPosted, ofEachSpan, type Postings, postedIn, postingsOf } from './postings.ts';
import { type Weights, weightsOf } from './totals.ts';
import type { NumberedWindow } from './window.ts';

/** The ways to the most important entries of a window; the program chooses, since engines guess badly which reads least. */
interface Plan {
  /** How many rows it reads, about. */
  readonly cost: number;
  readonly ids: () => RawBuilder<{ id: number }>;
  /** What all entries are asked for that are looked through; absent where some are looked up. */
  readonly condition?: Condition;
}

const ordered = (engine: Engine, condition: Condition, first: number): RawBuilder<{ id: number }> =>
  sql`select id from ${engine.reader
    .selectFrom('entry')
    .select('entry.id')
    .where(condition)
    .orderBy('entry.importance', 'desc')
    .orderBy('entry.id')
    .limit(first)} as ordered`;

/** The plus keeps engines from another index than that of importance. */
const overlapping = ({ from, to }: NumberedWindow) =>
  sql<boolean>`+entry.start_day <= ${to} and +entry.end_day >= ${from}`;

/**
 * Entries of each span, from no further back than the longest of them reaches: each span is a stretch of the index by itself. That index
 * tells kinds as well; PostgreSQL would read all of a rare one from the index that begins with it.
 */
function byRange(
  engine: Engine,
  { kinds, ...filter }: EntryFilter,
  window: NumberedWindow,
  first: number,
): RawBuilder<{ id: number }> {
  const eb = expressionBuilder<Tables, 'entry'>();
  const ofKinds = given(kinds)
    ? [eb(engine.unsought('entry.type'), '=', 'EVENT'), eb(engine.unsought('entry.kind'), 'in', kinds)]
    : [];
  const own = eb.and([...ofKinds, matching(engine, filter, null, 'PROBED')(eb)]);
  const each = ofEachSpan(
    window,
    'entry',
    (overlaps) =>
      sql`select entry.id as id, +entry.importance as importance from entry where ${overlaps} and ${own}`,
  );
  return sql`select ${sql.raw(PLANNED_ONCE)} id from (${each}) as overlapping order by importance desc, id limit ${first}`;
}

/** Entries of one type that are of one kind, or of none. */
interface KindOfType {
  readonly type: EntryType;
  readonly kind: string | null;
}

const kindsOfType = (type: EntryType): readonly (string | null)[] =>
  type === 'EVENT' ? EVENT_KINDS : type === 'AGREEMENT' ? AGREEMENT_KINDS : [null];

/** What a filter asks for by kind or type, as the index of importance by kind tells them apart; null where it asks for neither. */
function kindsAsked({ kinds, types, statuses }: EntryFilter): readonly KindOfType[] | null {
  const asked = given(types) ? [...new Set(types)] : ENTRY_TYPES;
  if (given(kinds))
    return asked.includes('EVENT') ? [...new Set(kinds)].map((kind) => ({ type: 'EVENT', kind })) : [];
  // Only events have a status, which no other index of importance tells.
  const told = given(statuses) ? asked.filter((type) => type === 'EVENT') : asked;
  if (told.length === ENTRY_TYPES.length) return null;
  return told.flatMap((type) => kindsOfType(type).map((kind) => ({ type, kind })));
}

/** How many entries are passed over to read all of some kinds. */
function sizeOfKinds(kinds: readonly KindOfType[], { ofKind }: Pick<Weights, 'ofKind'>): number {
  const lanes = kinds.flatMap(({ type, kind }) => {
    if (type === 'EVENT') return [kind];
    return kind === null ? WITHOUT_KIND : [KIND_LANE_OF_TYPE.AGREEMENT];
  });
  return [...new Set(lanes)].reduce((sum, lane) => sum + (ofKind.get(lane) ?? 0), 0);
}
const WITHOUT_KIND = [KIND_LANE_OF_TYPE.COMMEMORATION, KIND_LANE_OF_TYPE.ANNIVERSARY];

/** Of each kind its entries by importance. */
function byKinds(
  engine: Engine,
  kinds: readonly KindOfType[],
  { kinds: _kinds, types: _types, ...filter }: EntryFilter,
  window: NumberedWindow,
  first: number,
): RawBuilder<{ id: number }> {
  const own = matching(engine, filter, null, 'PROBED');
  const each = kinds.map(
    ({ type, kind }, index) =>
      sql`select id, importance from (${engine.reader
        .selectFrom('entry')
        .select(['entry.id', 'entry.importance'])
        .where('entry.kind', kind === null ? 'is' : '=', kind)
        // In this order: most are of other days, and days are told by numbers.
        .where(overlapping(window))
        .where(typeColumn('PROBED'), '=', type)
        .where(own)
        .orderBy('entry.importance', 'desc')
        .orderBy('entry.id')
        .limit(first)}) as ${sql.ref(`kind_${index}`)}`,
  );
  return sql`select id from (${sql.join(each, sql` union all `)}) as candidates
    order by importance desc, id limit ${first}`;
}

/** By the lists of the countries and people that a filter names: of the window in the order of days, or of all time by importance. */
function plansOfPostings(
  engine: Engine,
  postings: Postings,
  window: NumberedWindow,
  weights: Weights,
  first: number,
  total: number,
): readonly Plan[] {
  const walked = mostImportantPosted(engine, postings, window, first);
  const reads = readsOfPostings(postings, weights);
  const posted = postedIn(engine, postings, window, reads);
  const listed: Plan = {
    cost: reads,
    ids: () => sql`select id from (${posted}) as posted order by +importance desc, id limit ${first}`,
  };
  if (walked === null) return [listed];
  return [
    listed,
    { cost: (LOOKUP * first * postings.lists[0].size) / Math.max(1, total), ids: () => walked },
  ];
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

/** No more entries, in all or of some kinds, are looked through in less time than it takes to say how to read fewer. */
const LOOKED_THROUGH = 1200;

async function plansOf(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
): Promise<readonly Plan[]> {
  const own = matching(engine, filter, null, 'PROBED');
  const inside = overlapping(window);
  const walked = () => ordered(engine, (eb) => eb.and([inside, own(eb)]), first);
  const postings = await postingsOf(engine, filter);
  if (postings === null && isFew(filter)) {
    const listed = () => ordered(engine, matching(engine, filter, window), first);
    return [{ cost: UNKNOWN, ids: listed }, ...plansOfWords(engine, filter, window, first, total)];
  }
  const weights = await weightsOf(engine, window);
  const { all, within } = weights;
  const reads = (entries: number) => (first * entries) / Math.max(1, total);
  const plans: Plan[] = [
    { cost: reads(all) * (postings === null && !given(filter.statuses) ? 1 : LOOKUP), ids: walked },
    { cost: within, ids: () => byRange(engine, filter, window, first) },
  ];
  if (postings !== null) plans.push(...plansOfPostings(engine, postings, window, weights, first, total));
  const kinds = kindsAsked(filter) ?? [];
  const size = kinds.length > 0 ? sizeOfKinds(kinds, weights) : all;
  if (postings === null && (given(filter.kinds) ? size : all) <= LOOKED_THROUGH) {
    // Where kinds are asked for their index is read; else whichever the engine thinks best.
    const condition: Condition = (eb) =>
      eb.and([own(eb), given(filter.kinds) ? inside : inWindow(window)(eb)]);
    plans.push({ cost: 0, ids: () => ordered(engine, condition, first), condition });
  }
  if (kinds.length > 0) {
    const cost = Math.min(size, kinds.length * reads(size));
    plans.push({ cost, ids: () => byKinds(engine, kinds, filter, window, first) });
  }
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

/** The most important entries that match in a window, in the order of their dates; `total` is how many there are. */
export async function mostImportant(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  first: number,
  total: number,
  parts?: EntryParts,
): Promise<EntryRow[]> {
  if (first <= 0 || total === 0) return [];
  const { ids, cost, condition } = await cheapest(engine, filter, window, first, total);
  const db = isReadOnTheSpot(cost) ? engine.quick : engine.reader;
  if (!condition) return inOrder(await entryRows(ids(), db, parts));
  const own = condition(expressionBuilder<Tables, 'entry'>());
  return inOrder(await mostImportantRows(own, first, db, parts));
}

/** So many entries are looked up by their ids on the spot. */
const FEW = 100;

/** Entries by their ids, in the order of their dates. */
export async function entriesInOrder(
  engine: Engine,
  ids: readonly number[],
  parts?: EntryParts,
): Promise<EntryRow[]> {
  if (ids.length === 0) return [];
  return inOrder(await entryRows(engine.ids(ids), ids.length <= FEW ? engine.quick : engine.reader, parts));
}

const inOrder = (rows: readonly EntryRow[]): EntryRow[] =>
  [...rows].sort((a, b) => a.order_day - b.order_day || a.end_day! - b.end_day! || a.id - b.id);
