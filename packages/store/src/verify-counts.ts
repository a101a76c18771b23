import { type RawBuilder, sql } from 'kysely';
import type { Discrepancy } from './discrepancy.ts';
import type { Engine } from './engine.ts';
import { firstDayOf } from './read/buckets.ts';
import { contributionsOf } from './rollup/contributions.ts';
import { ROLLUP_UNITS } from './rollup/units.ts';
import { OPEN_END, OPEN_START } from './tables.ts';

/** How many discrepancies of starts, and of ends, are told. */
const TOLD = 20;
/** Entries recounted at once: each counts in some sixty rows, which are sorted in memory. */
const ENTRIES_AT_ONCE = 20_000;

const { DAY, MONTH, YEAR, PAIR_MONTH, PAIR_YEAR, PERSON_MONTH, PERSON_YEAR } = ROLLUP_UNITS;
const UNIT_NAMES: Readonly<Record<number, string>> = {
  [DAY]: 'day',
  [MONTH]: 'month',
  [YEAR]: 'year',
  [PAIR_MONTH]: 'month shared',
  [PAIR_YEAR]: 'year shared',
  [PERSON_MONTH]: 'month of a person',
  [PERSON_YEAR]: 'year of a person',
};

interface CountRow {
  readonly unit: number;
  readonly kind: string;
  readonly scope: string;
  readonly at: number;
  readonly kept: number;
  readonly counted: number;
}

type Side = 'starts' | 'ends';
const COLUMNS = { starts: ['start_day', 'start_month'], ends: ['end_day', 'end_month'] } as const;

/** Years from one to before the other; null where a stretch has no bound. */
interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/** All time in stretches of whole years, each with about so many entries that start, or end, in it. */
async function stretchesOf({ patient }: Engine, side: Side, entries: number): Promise<Stretch[]> {
  const [day, month] = COLUMNS[side];
  const { rows } = await sql<{ year: number; count: number }>`
    select (${sql.ref(month)} - ((${sql.ref(month)} % 12) + 12) % 12) / 12 as year, count(*) as count from entry
    where ${sql.ref(day)} > ${OPEN_START} and ${sql.ref(day)} < ${OPEN_END} group by 1 order by 1`.execute(
    patient,
  );
  const bounds: number[] = [];
  let gathered = 0;
  for (const { year, count } of rows) {
    if (gathered > 0 && gathered + Number(count) > entries) {
      bounds.push(year);
      gathered = 0;
    }
    gathered += Number(count);
  }
  return [null, ...bounds].map((from, index) => ({ from, to: bounds[index] ?? null }));
}

const inside = (
  column: string,
  { from, to }: Stretch,
  atOf: (year: number) => number,
): RawBuilder<unknown> => {
  const lower = from === null ? sql`1 = 1` : sql`${sql.ref(column)} >= ${sql.lit(atOf(from))}`;
  const upper = to === null ? sql`1 = 1` : sql`${sql.ref(column)} < ${sql.lit(atOf(to))}`;
  return sql`(${lower} and ${upper})`;
};

const firstMonthOf = (year: number): number => year * 12;
const firstDayOfYear = (year: number): number => firstDayOf(firstMonthOf(year));

/** What differs in one stretch: its entries counted by the very query that adds a change to the counts. */
async function differing({ patient }: Engine, side: Side, stretch: Stretch): Promise<readonly CountRow[]> {
  const [day] = COLUMNS[side];
  const count = sql.ref(side);
  // The undated count among what starts in the last stretch.
  const undated = stretch.to === null ? sql`or ${sql.ref(day)} is null` : sql``;
  const ids = sql`select id from entry where ${inside(day, stretch, firstDayOfYear)} ${undated}`;
  const units = (...numbers: number[]) => sql`unit in (${sql.join(numbers.map((unit) => sql.lit(unit)))})`;
  const { rows } = await sql<CountRow>`
    select unit, kind, scope, at, sum(kept) as kept, sum(counted) as counted from (
      select unit, kind, scope, at, 0 as kept, ${count} as counted
      from (${contributionsOf(ids)}) as recounted where ${count} <> 0
      union all select unit, kind, scope, at, ${count}, 0 from rollup where ${count} <> 0 and (
        (${units(DAY)} and ${inside('at', stretch, firstDayOfYear)})
        or (${units(MONTH, PAIR_MONTH, PERSON_MONTH)} and ${inside('at', stretch, firstMonthOf)})
        or (${units(YEAR, PAIR_YEAR, PERSON_YEAR)} and ${inside('at', stretch, (year) => year)}))
    ) as both_sides group by unit, kind, scope, at having sum(kept) <> sum(counted)
    order by unit, kind, scope, at limit ${sql.lit(TOLD)}`.execute(patient);
  return rows;
}

/** Counts by day, month and year that are not what the rows say, recounted stretch by stretch: memory does not grow with the corpus. */
export async function countDiscrepancies(
  engine: Engine,
  entriesAtOnce = ENTRIES_AT_ONCE,
): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const side of ['starts', 'ends'] as const) {
    const rows: CountRow[] = [];
    for (const stretch of await stretchesOf(engine, side, entriesAtOnce)) {
      if (rows.length < TOLD) rows.push(...(await differing(engine, side, stretch)));
    }
    for (const { unit, kind, scope, at, kept, counted } of rows.slice(0, TOLD)) {
      const what = `count of ${side}, ${UNIT_NAMES[unit]} ${at}, kind ${kind}, scope ${scope}`;
      found.push({ what, kept: Number(kept), counted: Number(counted) });
    }
  }
  return found;
}
