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

type Level = 'DAY' | 'MONTH' | 'YEAR';

/** The condition of the rows of a slice at one level; pairs of countries and people have units of their own. */
export function rowsOf({ scopes, kinds, of }: Slice, level: Level): RawBuilder<boolean> {
  const listed = (list: Iterable<string>) => sql.join(inList(list, ''));
  if (of === 'PARTNERS') {
    const [country] = scopes!.keys();
    const month = level === 'MONTH';
    const each = (unit: keyof typeof ROLLUP_UNITS, condition: RawBuilder<unknown>) =>
      sql`(unit = ${sql.lit(ROLLUP_UNITS[unit])} and kind = ${sql.lit(ALL)} and ${condition})`;
    return sql`(${each(month ? 'MONTH' : 'YEAR', sql`scope = ${country}`)} or
      ${each(month ? 'PAIR_MONTH' : 'PAIR_YEAR', sql`scope in (${pairsWith(country!)})`)})`;
  }
  if (of === 'PERSON')
    return sql`unit = ${sql.lit(ROLLUP_UNITS[level === 'MONTH' ? 'PERSON_MONTH' : 'PERSON_YEAR'])}
      and kind = ${sql.lit(ALL)} and scope in (${listed(scopes!.keys())})`;
  const single = scopes && [...scopes.keys()].filter((scope) => !scope.includes('+'));
  // Each country and none: all scopes but that of every entry.
  const ofScopes = single ? sql`scope in (${listed(single)})` : sql`scope > ${sql.lit(ALL)}`;
  const parts = [
    sql<boolean>`(unit = ${sql.lit(ROLLUP_UNITS[level])} and kind in (${listed(kinds)}) and ${ofScopes})`,
  ];
  if (scopes && of === 'PAIR' && level !== 'DAY') {
    const shared = [...scopes.keys()].filter((scope) => scope.includes('+'));
    parts.push(sql`(unit = ${sql.lit(ROLLUP_UNITS[`PAIR_${level}`])} and kind = ${sql.lit(ALL)}
      and scope in (${listed(shared)}))`);
  }
  return sql`(${sql.join(parts, sql` or `)})`;
}

/** The scopes of what a country shares with each other that is counted. */
const pairsWith = (country: string): RawBuilder<unknown> => sql`
  select case when scope < ${country} then scope || '+' || cast(${country} as text)
    else cast(${country} as text) || '+' || scope end
  from (select distinct scope from rollup
    where unit = ${sql.lit(ROLLUP_UNITS.YEAR)} and kind = ${sql.lit(ALL)} and scope > ${sql.lit(ALL)}) as countries`;

const weightOf = ({ scopes }: Slice, scope: string): number => scopes?.get(scope) ?? 1;

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
  slice: Slice,
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
    const weight = weightOf(slice, scope);
    addTo(sums[tag]!, slice.laneOf(scope, kind), weight * Number(starts), weight * Number(ends));
  }
  return sums;
}

/** How many entries of a slice there are, the undated too, by lane. */
export async function countsOfSlice(
  engine: Engine,
  slice: Slice,
): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await sql<SumRow>`select kind, scope, sum(starts) as starts from rollup
    where ${rowsOf(slice, 'YEAR')} group by kind, scope`.execute(engine.reader);
  const counts = new Map<string | null, number>();
  for (const { kind, scope, starts } of rows) {
    const lane = slice.laneOf(scope, kind);
    counts.set(lane, (counts.get(lane) ?? 0) + weightOf(slice, scope) * Number(starts));
  }
  return counts;
}

/** How many there are in all lanes of a slice, whose lanes share no entry. */
export async function countOfSlice(engine: Engine, slice: Slice): Promise<number> {
  return [...(await countsOfSlice(engine, slice)).values()].reduce((sum, count) => sum + count, 0);
}

/** How many start and end in each bucket of a grid, by lane. */
export type BucketSums = ReadonlyMap<
  string | null,
  { readonly starts: readonly number[]; readonly ends: readonly number[] }
>;

interface ToldRow {
  readonly kind: string;
  readonly scope: string;
  /** `bucket starts ends`, with commas between: a text is handed over sooner than thousands of rows. */
  readonly told: string;
}

/** What starts and ends in each bucket of a grid, from its first to its last. */
export async function sumsOfBuckets(
  engine: Engine,
  slice: Slice,
  level: Level,
  { first, size, count }: { readonly first: number; readonly size: number; readonly count: number },
): Promise<BucketSums> {
  const within = sql`rollup where ${rowsOf(slice, level)} and at >= ${first} and at < ${first + size * count}`;
  const counted =
    size === 1
      ? sql`select at - ${first} as bucket, kind, scope, starts, ends from ${within}`
      : sql`select (at - ${first}) / ${sql.lit(size)} as bucket, kind, scope, sum(starts) as starts, sum(ends) as ends
          from ${within} group by 1, 2, 3`;
  const { rows } = await sql<ToldRow>`select kind, scope,
      string_agg(bucket || ' ' || starts || ' ' || ends, ',') as told
    from (${counted}) as counted group by kind, scope`.execute(engine.reader);
  const sums = new Map<string | null, { starts: number[]; ends: number[] }>();
  for (const { kind, scope, told } of rows) {
    const [lane, weight] = [slice.laneOf(scope, kind), weightOf(slice, scope)];
    const sum = sums.get(lane) ?? {
      starts: new Array<number>(count).fill(0),
      ends: new Array<number>(count).fill(0),
    };
    sums.set(lane, sum);
    for (const each of told.split(',')) {
      const [bucket, starts, ends] = each.split(' ').map(Number);
      sum.starts[bucket!]! += weight * starts!;
      sum.ends[bucket!]! += weight * ends!;
    }
  }
  return sums;
}

export { monthOf };
