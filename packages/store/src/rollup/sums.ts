import { dayOf, dayParts } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { inList } from '../read/aligned.ts';
import { eachOfSeveral, readSeveral } from './several.ts';
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
    const countries = [...scopes!.keys()];
    const month = level === 'MONTH';
    const each = (unit: keyof typeof ROLLUP_UNITS, condition: RawBuilder<unknown>) =>
      sql`(unit = ${sql.lit(ROLLUP_UNITS[unit])} and kind = ${sql.lit(ALL)} and ${condition})`;
    return sql`(${each(month ? 'MONTH' : 'YEAR', sql`scope in (${listed(countries)})`)} or
      ${each(month ? 'PAIR_MONTH' : 'PAIR_YEAR', sql`scope in (${pairsWith(countries)})`)})`;
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

/** Each country that is counted, and none: one look into the index for each, where reading them all would pass over all of their years. */
const countedScopes = sql`with recursive country (scope) as (
    select cast(${ALL} as text) union all
    select (select min(scope) from rollup where unit = ${sql.lit(ROLLUP_UNITS.YEAR)} and kind = ${sql.lit(ALL)}
      and scope > country.scope) from country where country.scope is not null
  )`;

/** The scopes of what some countries share with each of the others that is counted. */
const pairsWith = (countries: readonly string[]): RawBuilder<unknown> => {
  const listed = sql.join(inList(countries, ''));
  return sql`${countedScopes}
    select case when other.scope < named.scope then other.scope || '+' || named.scope
      else named.scope || '+' || other.scope end
    from country as other cross join country as named
    where named.scope in (${listed}) and other.scope not in (${listed})`;
};

const weightOf = ({ scopes }: Slice, scope: string): number => scopes?.get(scope) ?? 1;

interface SumRow {
  readonly kind: string;
  readonly scope: string;
  readonly starts: number;
  readonly ends: number;
}

const monthOf = (day: number): number => {
  const { year, month } = dayParts(dayOf(day));
  return year * 12 + month - 1;
};

/**
 * Stretches of whole years up to each of some months, the earliest first, and what is left of each month's year: together they are
 * read once, however many months there are. A sum counts for the months from its own on, or for its own alone.
 */
function stretchesBefore(slice: Slice, months: readonly number[]): readonly RawBuilder<unknown>[] {
  const parts: RawBuilder<unknown>[] = [];
  let from: number | null = null;
  for (const [tag, month] of months.entries()) {
    const year = Math.floor(month / 12);
    const part = (level: 'YEAR' | 'MONTH', since: number | null, before: number) => {
      const after = since === null ? sql`` : sql`and at >= ${since}`;
      parts.push(sql`select ${sql.lit(tag)} as tag, ${sql.lit(level)} as level, kind, scope, sum(starts) as starts, sum(ends) as ends
        from rollup where ${rowsOf(slice, level)} ${after} and at < ${before} group by kind, scope`);
    };
    if (from === null || year > from) part('YEAR', from, year);
    if (month > year * 12) part('MONTH', year * 12, month);
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
  const parts = stretchesBefore(slice, months);
  const [{ rows }, several] = await Promise.all([
    sql<
      SumRow & { readonly tag: number; readonly level: 'YEAR' | 'MONTH' }
    >`${sql.join(parts, sql` union all `)}`.execute(engine.reader),
    severalOf(engine, slice),
  ]);
  const sums = months.map((): Sums => new Map());
  for (const { tag, level, kind, scope, starts, ends } of rows) {
    const [lane, weight] = [slice.laneOf(scope, kind), weightOf(slice, scope)];
    for (const sum of level === 'YEAR' ? sums.slice(tag) : [sums[tag]!])
      addTo(sum, lane, weight * Number(starts), weight * Number(ends));
  }
  several((lane, weight, start, end) => {
    for (const [tag, month] of months.entries())
      if (start < month) addTo(sums[tag]!, lane, weight, end < month ? weight : 0);
  });
  return days.map(
    (day) => new Map([...sums[months.indexOf(monthOf(day))]!].map(([lane, sum]) => [lane, { ...sum }])),
  );
}

type TellSeveral = (...tell: Parameters<Parameters<typeof eachOfSeveral>[2]>) => void;

/** What entries of three countries or more count in a slice besides its rows: nothing, where it has none of them. */
async function severalOf(engine: Engine, { several }: Slice): Promise<(tell: TellSeveral) => void> {
  if (several === null) return () => undefined;
  const entries = await readSeveral(engine);
  return (tell) => eachOfSeveral(entries, several, tell);
}

/** How many entries of a slice there are, the undated too, by lane. */
export async function countsOfSlice(
  engine: Engine,
  slice: Slice,
): Promise<ReadonlyMap<string | null, number>> {
  const [{ rows }, several] = await Promise.all([
    sql<SumRow>`select kind, scope, sum(starts) as starts from rollup
      where ${rowsOf(slice, 'YEAR')} group by kind, scope`.execute(engine.reader),
    severalOf(engine, slice),
  ]);
  const counts = new Map<string | null, number>();
  for (const { kind, scope, starts } of rows) {
    const lane = slice.laneOf(scope, kind);
    counts.set(lane, (counts.get(lane) ?? 0) + weightOf(slice, scope) * Number(starts));
  }
  several((lane, weight) => counts.set(lane, (counts.get(lane) ?? 0) + weight));
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
  const [{ rows }, several] = await Promise.all([
    sql<ToldRow>`select kind, scope,
        string_agg(bucket || ' ' || starts || ' ' || ends, ',') as told
      from (${counted}) as counted group by kind, scope`.execute(engine.reader),
    severalOf(engine, slice),
  ]);
  const sums = new Map<string | null, { starts: number[]; ends: number[] }>();
  const sumOf = (lane: string | null) => {
    const known = sums.get(lane);
    if (known) return known;
    const sum = { starts: new Array<number>(count).fill(0), ends: new Array<number>(count).fill(0) };
    sums.set(lane, sum);
    return sum;
  };
  for (const { kind, scope, told } of rows) {
    const [sum, weight] = [sumOf(slice.laneOf(scope, kind)), weightOf(slice, scope)];
    for (const each of told.split(',')) {
      const [bucket, starts, ends] = each.split(' ').map(Number);
      sum.starts[bucket!]! += weight * starts!;
      sum.ends[bucket!]! += weight * ends!;
    }
  }
  const months = level === 'YEAR' ? 12 : 1;
  const bucketOf = (month: number) => Math.floor((Math.floor(month / months) - first) / size);
  several((lane, weight, start, end) => {
    const sum = sumOf(lane);
    const [started, ended] = [bucketOf(start), bucketOf(end)];
    if (started >= 0 && started < count) sum.starts[started]! += weight;
    if (ended >= 0 && ended < count) sum.ends[ended]! += weight;
  });
  return sums;
}

export { monthOf };
