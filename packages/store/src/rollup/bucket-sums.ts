import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { severalOf } from './several.ts';
import type { Slice } from './slice.ts';
import { weightOf } from './sums.ts';
import { isShort, itsCounts, type Level, readAtOnce, wantedRows } from './wanted-rows.ts';

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
  /** `bucket starts ends`, or `bucket` where one starts and one ends, with commas between: a text is handed over sooner than thousands of rows. */
  readonly told: string | null;
}

const [SPACE, ZERO, NINE] = [' '.charCodeAt(0), '0'.charCodeAt(0), '9'.charCodeAt(0)];

/** Adds what a text tells: numbers without a sign, read in one pass. */
function addTold({ starts, ends }: BucketSum, told: string, weight: number): void {
  const length = told.length;
  let at = 0;
  while (at < length) {
    let code = told.charCodeAt(at++);
    let bucket = 0;
    for (; code >= ZERO && code <= NINE; code = told.charCodeAt(at++)) bucket = bucket * 10 + code - ZERO;
    if (code !== SPACE) {
      starts[bucket]! += weight;
      ends[bucket]! += weight;
      continue;
    }
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

/** One of `told`: most buckets of a narrow scope have one entry, and numbers cost to make texts of. */
const toldOf = sql`case when starts = 1 and ends = 1 then cast(bucket as text)
  else bucket || ' ' || starts || ' ' || ends end`;

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
  const db = isShort(slice, size * count) ? engine.quick : engine.reader;
  const read = async (part: readonly string[] | null) => {
    const told = sql`(select string_agg(${toldOf}, ',') from (${each}) as counted)`;
    const { rows } =
      await sql<ToldRow>`${wantedRows(slice, level, part)} select kind, scope, ${told} as told from wanted`.execute(
        db,
      );
    return rows;
  };
  const [several, ...parts] = await Promise.all([
    severalOf(engine, slice),
    ...readAtOnce(slice).map((part) => read(part)),
  ]);
  const sums = new Map<string | null, BucketSum>();
  const sumOf = (lane: string | null): BucketSum => {
    const known = sums.get(lane);
    if (known) return known;
    const sum = { starts: new Float64Array(count), ends: new Float64Array(count) };
    sums.set(lane, sum);
    return sum;
  };
  for (const { kind, scope, told } of parts.flat())
    if (told !== null) addTold(sumOf(slice.laneOf(scope, kind)), told, weightOf(slice, scope, kind));
  const months = level === 'YEAR' ? 12 : 1;
  const classOf = (month: number) => Math.floor((Math.floor(month / months) - first) / size);
  const name = `${level} ${first} ${size} ${count}`;
  for (const { lane, starts, ends } of several({ name, count, classOf })) {
    const sum = sumOf(lane);
    for (let bucket = 0; bucket < count; bucket++) {
      sum.starts[bucket]! += starts[bucket]!;
      sum.ends[bucket]! += ends[bucket]!;
    }
  }
  return sums;
}
