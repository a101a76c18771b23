import { dayOf, dayParts } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { severalOf } from './several.ts';
import type { Slice } from './slice.ts';
import { itsCounts, wantedRows } from './wanted-rows.ts';

/** How many start and end, by lane. */
export type Sums = Map<string | null, { starts: number; ends: number }>;

export function addTo(sums: Sums, lane: string | null, starts: number, ends: number): void {
  const sum = sums.get(lane);
  if (sum) {
    sum.starts += starts;
    sum.ends += ends;
  } else sums.set(lane, { starts, ends });
}

export const weightOf = ({ scopes }: Slice, scope: string): number => scopes?.get(scope) ?? 1;

interface SumRow {
  readonly tag: number;
  readonly level: 'YEAR' | 'MONTH';
  readonly kind: string;
  readonly scope: string;
  /** `starts ends`, or null where there is neither. */
  readonly told: string | null;
}

export const monthOf = (day: number): number => {
  const { year, month } = dayParts(dayOf(day));
  return year * 12 + month - 1;
};

/**
 * Stretches of whole years up to each of some months, the earliest first, and what is left of each month's year: together they are
 * read once, however many months there are.
 */
function stretchesBefore(slice: Slice, months: readonly number[]): readonly RawBuilder<SumRow>[] {
  const parts: RawBuilder<SumRow>[] = [];
  const add = (tag: number, level: SumRow['level'], from: number | null, before: number) =>
    parts.push(sql`select * from (${wantedRows(slice, level)} select ${sql.lit(tag)} as tag, ${sql.lit(level)} as level,
      kind, scope, (select sum(starts) || ' ' || sum(ends) ${itsCounts(from, before)}) as told from wanted) as ${sql.ref(`stretch_${parts.length}`)}
      where told is not null`);
  let from: number | null = null;
  for (const [tag, month] of months.entries()) {
    const year = Math.floor(month / 12);
    if (from === null || year > from) add(tag, 'YEAR', from, year);
    if (month > year * 12) add(tag, 'MONTH', year * 12, month);
    from = year;
  }
  return parts;
}

/** What starts and ends before the month of each of some days. */
export async function sumsBeforeMonths(
  engine: Engine,
  slice: Slice,
  days: readonly number[],
): Promise<readonly Sums[]> {
  const months = [...new Set(days.map(monthOf))].sort((a, b) => a - b);
  const [{ rows }, several] = await Promise.all([
    sql<SumRow>`${sql.join(stretchesBefore(slice, months), sql` union all `)}`.execute(engine.reader),
    severalOf(engine, slice),
  ]);
  const sums = months.map((): Sums => new Map());
  for (const { tag, level, kind, scope, told } of rows) {
    const [lane, weight] = [slice.laneOf(scope, kind), weightOf(slice, scope)];
    const [starts, ends] = told!.split(' ').map(Number) as [number, number];
    for (const sum of level === 'YEAR' ? sums.slice(tag) : [sums[tag]!])
      addTo(sum, lane, weight * starts, weight * ends);
  }
  // What starts, or ends, in the class of a month is before that month and all that follow.
  const classOf = (month: number): number => months.findIndex((each) => month < each);
  for (const { lane, starts, ends } of several(months.length, classOf)) {
    let [started, ended] = [0, 0];
    for (const [tag, sum] of sums.entries()) {
      started += starts[tag]!;
      ended += ends[tag]!;
      if (started !== 0 || ended !== 0) addTo(sum, lane, started, ended);
    }
  }
  // Each day is given sums of its own: two of one month go on from there each by itself.
  return days.map((day) => {
    const sum = sums[months.indexOf(monthOf(day))]!;
    return new Map([...sum].map(([lane, counts]) => [lane, { ...counts }]));
  });
}

/** How many entries of a slice there are, the undated too, by lane. */
export async function countsOfSlice(
  engine: Engine,
  slice: Slice,
): Promise<ReadonlyMap<string | null, number>> {
  const [{ rows }, several] = await Promise.all([
    sql<{ kind: string; scope: string; count: number | null }>`${wantedRows(slice, 'YEAR')}
      select kind, scope, (select sum(starts) ${itsCounts(null, null)}) as count from wanted`.execute(
      engine.reader,
    ),
    severalOf(engine, slice),
  ]);
  const counts = new Map<string | null, number>();
  const add = (lane: string | null, count: number) => counts.set(lane, (counts.get(lane) ?? 0) + count);
  for (const { kind, scope, count } of rows)
    if (count !== null) add(slice.laneOf(scope, kind), weightOf(slice, scope) * Number(count));
  for (const { lane, starts } of several(1, () => 0)) add(lane, starts[0]!);
  return counts;
}

/** How many there are in all lanes of a slice, whose lanes share no entry. */
export async function countOfSlice(engine: Engine, slice: Slice): Promise<number> {
  return [...(await countsOfSlice(engine, slice)).values()].reduce((sum, count) => sum + count, 0);
}
