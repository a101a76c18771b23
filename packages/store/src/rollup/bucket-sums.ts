import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { severalOf } from './several.ts';
import type { Slice } from './slice.ts';
import { weightOf } from './sums.ts';
import { isShort, itsCounts, type Level, wantedRows } from './wanted-rows.ts';

interface BucketSum {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** How many start and end in each bucket of a grid, by lane. */
export type BucketSums = ReadonlyMap<string | null, BucketSum>;

/** A grid of buckets in whole units of a level: the first unit, how many a bucket holds, and how many buckets there are. */
interface Grid {
  readonly first: number;
  readonly size: number;
  readonly count: number;
}

interface ToldRow {
  readonly kind: string;
  readonly scope: string;
  /** `bucket starts ends`, with commas between: a text is handed over sooner than thousands of rows. */
  readonly told: string | null;
}

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/** Adds what a text tells: numbers without a sign, three by three, read in one pass. */
function addTold({ starts, ends }: BucketSum, told: string, weight: number): void {
  const length = told.length;
  let at = 0;
  while (at < length) {
    let code = told.charCodeAt(at++);
    let bucket = 0;
    for (; code >= ZERO && code <= NINE; code = told.charCodeAt(at++)) bucket = bucket * 10 + code - ZERO;
    code = told.charCodeAt(at++);
    let started = 0;
    for (; code >= ZERO && code <= NINE; code = told.charCodeAt(at++)) started = started * 10 + code - ZERO;
    code = told.charCodeAt(at++);
    let ended = 0;
    for (; code >= ZERO && code <= NINE; code = told.charCodeAt(at++)) ended = ended * 10 + code - ZERO;
    starts[bucket]! += weight * started;
    ends[bucket]! += weight * ended;
  }
}

/** What starts and ends in each bucket of a grid, from its first to its last. */
export async function sumsOfBuckets(
  engine: Engine,
  slice: Slice,
  level: Level,
  { first, size, count }: Grid,
): Promise<BucketSums> {
  const counts = itsCounts(first, first + size * count);
  const each =
    size === 1
      ? sql`select at - ${first} as bucket, starts, ends ${counts}`
      : sql`select (at - ${first}) / ${sql.lit(size)} as bucket, sum(starts) as starts, sum(ends) as ends ${counts} group by 1`;
  const [{ rows }, several] = await Promise.all([
    sql<ToldRow>`${wantedRows(slice, level)} select kind, scope,
        (select string_agg(bucket || ' ' || starts || ' ' || ends, ',') from (${each}) as counted) as told
      from wanted`.execute(isShort(slice, size * count) ? engine.quick : engine.reader),
    severalOf(engine, slice),
  ]);
  const sums = new Map<string | null, BucketSum>();
  const sumOf = (lane: string | null): BucketSum => {
    const sum = sums.get(lane) ?? { starts: new Float64Array(count), ends: new Float64Array(count) };
    sums.set(lane, sum);
    return sum;
  };
  for (const { kind, scope, told } of rows)
    if (told !== null) addTold(sumOf(slice.laneOf(scope, kind)), told, weightOf(slice, scope, kind));
  const months = level === 'YEAR' ? 12 : 1;
  const bucketOf = (month: number) => Math.floor((Math.floor(month / months) - first) / size);
  for (const { lane, starts, ends } of several(count, bucketOf)) {
    const sum = sumOf(lane);
    for (let bucket = 0; bucket < count; bucket++) {
      sum.starts[bucket]! += starts[bucket]!;
      sum.ends[bucket]! += ends[bucket]!;
    }
  }
  return sums;
}
