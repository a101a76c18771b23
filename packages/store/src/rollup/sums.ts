import { dayOf, dayParts } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { inList } from '../read/aligned.ts';
import type { Slice } from './slice.ts';
import { ALL, ROLLUP_UNITS } from './units.ts';

/** How many start and end, by lane. */
export type Sums = Map<string | null, { starts: number; ends: number }>;

export function addTo(sums: Sums, lane: string | null, starts: number, ends: number): void {
  const sum = sums.get(lane);
  if (sum) {
    sum.starts += starts;
    sum.ends += ends;
  } else sums.set(lane, { starts, ends });
}

/** A slice whose scopes are known by name. */
export interface NamedSlice extends Slice {
  readonly scopes: ReadonlyMap<string, number>;
}

/** Names the countries that entries have, by skipping from one to the next in the index. */
export async function named(engine: Engine, slice: Slice): Promise<NamedSlice> {
  if (slice.scopes !== null) return slice as NamedSlice;
  const year = sql.lit(ROLLUP_UNITS.YEAR);
  const of = sql`from rollup where unit = ${year} and kind = ${sql.lit(ALL)}`;
  const { rows } = await sql<{ scope: string | null }>`with recursive found (scope) as (
      select min(scope) ${of}
      union all select (select min(scope) ${of} and scope > found.scope) from found where found.scope is not null
    ) select scope from found where scope is not null`.execute(engine.reader);
  const scopes = rows.map(({ scope }) => scope!).filter((scope) => scope !== ALL);
  return { ...slice, scopes: new Map(scopes.map((scope) => [scope, 1])) };
}

type Level = 'DAY' | 'MONTH' | 'YEAR';

/** The condition of the rows of a slice at one level; pairs of countries have units of their own. */
export function rowsOf({ scopes, kinds, pair }: NamedSlice, level: Level): RawBuilder<boolean> {
  const listed = (list: Iterable<string>) => sql.join(inList(list, ''));
  const single = [...scopes.keys()].filter((scope) => !scope.includes('+'));
  const parts = [
    sql<boolean>`(unit = ${sql.lit(ROLLUP_UNITS[level])} and kind in (${listed(kinds)})
    and scope in (${listed(single)}))`,
  ];
  if (pair && level !== 'DAY') {
    const shared = [...scopes.keys()].filter((scope) => scope.includes('+'));
    parts.push(sql`(unit = ${sql.lit(ROLLUP_UNITS[`PAIR_${level}`])} and kind = ${sql.lit(ALL)}
      and scope in (${listed(shared)}))`);
  }
  return sql`(${sql.join(parts, sql` or `)})`;
}

interface SumRow {
  readonly tag: number;
  readonly kind: string;
  readonly scope: string;
  readonly starts: number;
  readonly ends: number;
}

const monthOf = (day: number): number => {
  const { year, month } = dayParts(dayOf(day));
  return year * 12 + month - 1;
};

/** What starts and ends before the month of each of some days. */
export async function sumsBeforeMonths(
  engine: Engine,
  slice: NamedSlice,
  days: readonly number[],
): Promise<readonly Sums[]> {
  const parts = days.flatMap((day, tag) => {
    const month = monthOf(day);
    const year = Math.floor(month / 12);
    const select = sql`select ${sql.lit(tag)} as tag, kind, scope, sum(starts) as starts, sum(ends) as ends from rollup`;
    return [
      sql`${select} where ${rowsOf(slice, 'YEAR')} and at < ${year} group by kind, scope`,
      sql`${select} where ${rowsOf(slice, 'MONTH')} and at >= ${year * 12} and at < ${month} group by kind, scope`,
    ];
  });
  const { rows } = await sql<SumRow>`${sql.join(parts, sql` union all `)}`.execute(engine.reader);
  const sums = days.map((): Sums => new Map());
  for (const { tag, kind, scope, starts, ends } of rows) {
    const weight = slice.scopes.get(scope)!;
    addTo(sums[tag]!, slice.laneOf(scope, kind), weight * Number(starts), weight * Number(ends));
  }
  return sums;
}

/** How many entries of a slice there are, the undated too, by lane. */
export async function countsOfSlice(
  engine: Engine,
  slice: Slice,
): Promise<ReadonlyMap<string | null, number>> {
  const own = await named(engine, slice);
  const { rows } = await sql<SumRow>`select kind, scope, sum(starts) as starts from rollup
    where ${rowsOf(own, 'YEAR')} group by kind, scope`.execute(engine.reader);
  const counts = new Map<string | null, number>();
  for (const { kind, scope, starts } of rows) {
    const lane = own.laneOf(scope, kind);
    counts.set(lane, (counts.get(lane) ?? 0) + own.scopes.get(scope)! * Number(starts));
  }
  return counts;
}

/** How many there are in all lanes of a slice, whose lanes share no entry. */
export async function countOfSlice(engine: Engine, slice: Slice): Promise<number> {
  return [...(await countsOfSlice(engine, slice)).values()].reduce((sum, count) => sum + count, 0);
}

/** What starts and ends in each bucket of a grid, from its first to its last. */
export async function sumsOfBuckets(
  engine: Engine,
  slice: NamedSlice,
  level: Level,
  { first, size, count }: { readonly first: number; readonly size: number; readonly count: number },
): Promise<readonly Sums[]> {
  const { rows } = await sql<SumRow>`select (at - ${first}) / ${sql.lit(size)} as tag, kind, scope,
      sum(starts) as starts, sum(ends) as ends
    from rollup where ${rowsOf(slice, level)} and at >= ${first} and at < ${first + size * count}
    group by 1, 2, 3`.execute(engine.reader);
  const sums = Array.from({ length: count }, (): Sums => new Map());
  for (const { tag, kind, scope, starts, ends } of rows) {
    const weight = slice.scopes.get(scope)!;
    addTo(sums[tag]!, slice.laneOf(scope, kind), weight * Number(starts), weight * Number(ends));
  }
  return sums;
}

export { monthOf };
