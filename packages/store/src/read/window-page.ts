import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter, EntryOrder } from '../query.ts';
import type { EntryType } from '../records.ts';
import type { Tables } from '../tables.ts';
import { type Condition, matching } from './matching.ts';
import { isFew, narrowest, readsOfPostings } from './narrowest.ts';
import { beyond, type KeysetSlice } from './page.ts';
import { ofEachSpan, type Postings, postingsOf } from './postings.ts';
import { weightsOf } from './totals.ts';
import type { NumberedWindow } from './window.ts';

/** A page of the entries of a window, all of one type where one is given, which the caller asks of each as well. */
export interface WindowPage extends KeysetSlice {
  readonly by: EntryOrder['by'];
  readonly type: EntryType | null;
}

/**
 * What a page in the order of dates can hold: what began before a window and still runs, which is little, and as much of what begins in
 * it as the page takes, read in that order. The first days of dated entries are ordered alike from either end.
 */
function byDate(engine: Engine, asked: EntryFilter, window: NumberedWindow, page: WindowPage): Condition {
  const { key, operator, direction, limit, type } = page;
  const filter = type === null ? asked : { ...asked, types: [type] };
  const { from, to } = window;
  const own = matching(engine, filter, null, 'PROBED')(expressionBuilder<Tables, 'entry'>());
  const side = key ? sql`and ${beyond('entry.order_day', 'entry.id', operator, key)}` : sql``;
  const order = sql.raw(direction);
  const running = ofEachSpan(
    { from, to: from - 1 },
    'entry',
    (overlaps) => sql`select entry.id as id from entry where ${overlaps} and ${own}`,
  );
  const begun = sql`select entry.id as id from entry
    where entry.order_day >= ${from} and entry.order_day <= ${to} and ${own} ${side}
    order by entry.order_day ${order}, entry.id ${order} limit ${limit}`;
  const ids: RawBuilder<number> = sql`(${running} union all select id from (${begun}) as begun)`;
  return (eb) => eb('entry.id', 'in', ids);
}

/** Each entry in the order asked for, whether it stands in the window and matches; the plus keeps engines from another order. */
function oneByOne(engine: Engine, filter: EntryFilter, { from, to }: NumberedWindow): Condition {
  const own = matching(engine, filter, null, 'PROBED');
  const inside = sql<boolean>`+entry.start_day <= ${to} and +entry.end_day >= ${from}`;
  return (eb) => eb.and([inside, own(eb)]);
}

/** How many entries are passed over for each that some lists hold, were they drawn by lot. */
const passedOver = (postings: Postings | null, all: number): number =>
  (postings?.lists ?? []).reduce((rows, { size }) => (rows * all) / Math.max(1, size), 1);

/** Importance is in an index with the days; by title each entry is looked up, wherever it lies. */
const COST_OF_ORDER = { IMPORTANCE: 1, TITLE: 12 } as const;

/** The condition of a filter and a window for a page, in the form that reads least. */
export async function conditionOfWindowPage(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow,
  page: WindowPage,
): Promise<Condition> {
  const { by, limit } = page;
  const postings = await postingsOf(engine, filter);
  if (postings === null && isFew(filter)) return matching(engine, filter, window);
  const weights = await weightsOf(engine, window);
  const { all, within } = weights;
  const rows = limit * passedOver(postings, all);
  const walked = by === 'DATE' ? rows : (rows * COST_OF_ORDER[by] * all) / Math.max(1, within);
  const listed = postings === null ? within : readsOfPostings(postings, weights);
  if (listed < walked) {
    if (postings === null) return matching(engine, filter, window, 'PROBED');
    return (await narrowest(engine, filter, window)).condition;
  }
  return by === 'DATE' ? byDate(engine, filter, window, page) : oneByOne(engine, filter, window);
}
