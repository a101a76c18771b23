import { dayNumber, dayOf, dayParts } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import { type Engine, PLANNED_ONCE } from '../engine.ts';
import { firstDayOf } from '../read/buckets.ts';
import { severalOf } from './several.ts';
import { isCountedByDay, type Slice } from './slice.ts';
import { isShort, itsCounts, type Level, wantedRows } from './wanted-rows.ts';

/** How many start and end, by lane. */
export type Sums = Map<string | null, { starts: number; ends: number }>;

export function addTo(sums: Sums, lane: string | null, starts: number, ends: number): void {
  const sum = sums.get(lane);
  if (sum) {
    sum.starts += starts;
    sum.ends += ends;
  } else sums.set(lane, { starts, ends });
}

/** How often the rows of a scope and a kind count. */
export const weightOf = ({ scopes, kinds }: Slice, scope: string, kind: string): number =>
  (scopes?.get(scope) ?? 1) * (kinds.get(kind) ?? 1);

interface SumRow {
  readonly tag: number;
  readonly level: Level;
  readonly kind: string;
  readonly scope: string;
  /** `starts ends`, or null where there is neither. */
  readonly told: string | null;
}

/** The day behind the last of the calendar, up to which a window to its end asks. */
const CALENDAR_END = dayNumber('9999-12-31') + 1;

/** Months since the year 0. */
export const monthOf = (day: number): number => {
  if (day >= CALENDAR_END) return 10_000 * 12;
  const { year, month } = dayParts(dayOf(day));
  return year * 12 + month - 1;
};

/**
 * Stretches of whole years up to each of some days, the earliest first, then what is left of each day's year in months, and of its
 * month in days where those are counted: together they are read once, however many days there are.
 */
function stretchesBefore(slice: Slice, days: readonly number[]): readonly RawBuilder<SumRow>[] {
  const parts: RawBuilder<SumRow>[] = [];
  const add = (tag: number, level: Level, from: number | null, before: number) => {
    if (from !== null && from >= before) return;
    parts.push(sql`select ${sql.raw(PLANNED_ONCE)} * from (${wantedRows(slice, level)} select ${sql.lit(tag)} as tag, ${sql.lit(level)} as level,
      kind, scope, (select sum(starts) || ' ' || sum(ends) ${itsCounts(from, before)}) as told from wanted) as ${sql.ref(`stretch_${parts.length}`)}
      where told is not null`);
  };
  let from: number | null = null;
  for (const [tag, day] of days.entries()) {
    const month = monthOf(day);
    const year = Math.floor(month / 12);
    add(tag, 'YEAR', from, year);
    add(tag, 'MONTH', year * 12, month);
    if (isCountedByDay(slice)) add(tag, 'DAY', firstDayOf(month), day);
    from = year;
  }
  return parts;
}

/** Of how many years, about, an archive tells. */
const YEARS = 150;

/** What starts and ends before each of some days, or, where a slice is not counted by day, before the month of each. */
export async function sumsBeforeDays(
  engine: Engine,
  slice: Slice,
  asked: readonly number[],
): Promise<readonly Sums[]> {
  const days = [...new Set(asked)].sort((a, b) => a - b);
  const db = isShort(slice, YEARS) ? engine.quick : engine.reader;
  const [{ rows }, several] = await Promise.all([
    sql<SumRow>`${sql.join(stretchesBefore(slice, days), sql` union all `)}`.execute(db),
    severalOf(engine, slice),
  ]);
  const months = days.map(monthOf);
  const sums = days.map((): Sums => new Map());
  for (const { tag, level, kind, scope, told } of rows) {
    const [lane, weight] = [slice.laneOf(scope, kind), weightOf(slice, scope, kind)];
    const [starts, ends] = told!.split(' ').map(Number) as [number, number];
    for (const sum of level === 'YEAR' ? sums.slice(tag) : [sums[tag]!])
      addTo(sum, lane, weight * starts, weight * ends);
  }
  // What starts, or ends, in the class of a month is before that month and all that follow.
  const classOf = (month: number): number => months.findIndex((each) => month < each);
  for (const { lane, starts, ends } of several({ name: `before ${months}`, count: months.length, classOf })) {
    let [started, ended] = [0, 0];
    for (const [tag, sum] of sums.entries()) {
      started += starts[tag]!;
      ended += ends[tag]!;
      if (started !== 0 || ended !== 0) addTo(sum, lane, started, ended);
    }
  }
  return asked.map((day) => sums[days.indexOf(day)]!);
}

/** How many entries of a slice there are, the undated too, by lane. */
export async function countsOfSlice(
  engine: Engine,
  slice: Slice,
): Promise<ReadonlyMap<string | null, number>> {
  const [{ rows }, several] = await Promise.all([
    sql<{ kind: string; scope: string; count: number | null }>`${wantedRows(slice, 'YEAR')}
      select kind, scope, (select sum(starts) ${itsCounts(null, null)}) as count from wanted`.execute(
      isShort(slice, YEARS) ? engine.quick : engine.reader,
    ),
    severalOf(engine, slice),
  ]);
  const counts = new Map<string | null, number>();
  const add = (lane: string | null, count: number) => counts.set(lane, (counts.get(lane) ?? 0) + count);
  for (const { kind, scope, count } of rows)
    if (count !== null) add(slice.laneOf(scope, kind), weightOf(slice, scope, kind) * Number(count));
  for (const { lane, starts } of several({ name: 'all', count: 1, classOf: () => 0 })) add(lane, starts[0]!);
  return counts;
}

/** How many there are in all lanes of a slice, whose lanes share no entry. */
export async function countOfSlice(engine: Engine, slice: Slice): Promise<number> {
  return [...(await countsOfSlice(engine, slice)).values()].reduce((sum, count) => sum + count, 0);
}
