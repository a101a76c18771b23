import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import {
  addTo,
  type BucketSums,
  countsOfSlice,
  isCountedByDay,
  type Lane,
  monthOf,
  type Slice,
  type Sums,
  sliceOf,
  sumsBeforeDays,
  sumsOfBuckets,
} from '../rollup/index.ts';
import { type Buckets, type Density, firstDayOf } from './buckets.ts';
import { countsByLane, groupsOf } from './counted-rows.ts';
import { type Eb, matching } from './matching.ts';
import type { Narrowest } from './narrowest.ts';
import { ofPosted, postedIn, postingsOf } from './postings.ts';
import type { NumberedWindow } from './window.ts';

/** Counts an entry in each bucket from its first to its last: a running sum of those that begin, less those that ended. */
export async function densityOfRows(
  engine: Engine,
  narrowest: Narrowest,
  lane: Lane,
  buckets: Buckets,
): Promise<Density> {
  const changes = new Map<string | null, number[]>();
  const lanes = new Map<string | null, number>();
  for (const { lane: id, first, last, count } of await groupsOf(engine, narrowest, lane, buckets)) {
    const change = changes.get(id) ?? new Array<number>(buckets.spans.length + 1).fill(0);
    change[first]! += Number(count);
    change[last + 1]! -= Number(count);
    changes.set(id, change);
    lanes.set(id, (lanes.get(id) ?? 0) + Number(count));
  }
  const counts = new Map<string | null, number[]>();
  for (const [id, change] of changes) {
    let count = 0;
    counts.set(
      id,
      buckets.spans.map((_, index) => (count += change[index]!)),
    );
  }
  return { buckets: counts, lanes };
}

/**
 * What starts and ends before each of some days: from the rollups, and where those do not count by day what is left of a month from the
 * rows of that month.
 */
async function sumsBefore(
  engine: Engine,
  filter: EntryFilter,
  slice: Slice,
  lane: Lane,
  days: readonly number[],
): Promise<readonly Sums[]> {
  const kept = await sumsBeforeDays(engine, slice, days);
  if (isCountedByDay(slice)) return kept;
  // Each day goes on from sums of its own.
  const sums = kept.map((sum): Sums => new Map([...sum].map(([id, counts]) => [id, { ...counts }])));
  const rest = days.flatMap((day, index) => {
    const first = firstDayOf(monthOf(day));
    return first === day ? [] : [{ index, first, last: day - 1 }];
  });
  const postings = await postingsOf(engine, filter);
  const own = matching(engine, filter, null, 'PROBED');
  const parts = rest.flatMap(({ first, last }) => {
    const posted = postings && postedIn(engine, postings, { from: first, to: last });
    return (['start_day', 'end_day'] as const).map((column) =>
      posted
        ? ofPosted(
            sql`select * from (${posted}) as posted where ${sql.ref(column)} between ${first} and ${last}`,
          )
        : { posted, condition: (eb: Eb) => eb.and([eb.between(`entry.${column}`, first, last), own(eb)]) },
    );
  });
  for (const { tag, lane: id, count } of await countsByLane(engine, parts, lane)) {
    const starts = tag % 2 === 0;
    addTo(sums[rest[tag >> 1]!.index]!, id, starts ? count : 0, starts ? 0 : count);
  }
  return sums;
}

const LEVELS = { MONTH: 'MONTH', QUARTER: 'MONTH', YEAR: 'YEAR', DECADE: 'YEAR', CENTURY: 'YEAR' } as const;

/** The rows of the rollups that a grid is read from, in units of their own; null where they are too coarse. */
function gridRows({ unit, grid, spans }: Buckets, slice: Slice) {
  const count = spans.length;
  if (unit === 'WINDOW') return null;
  if (unit === 'DAY' || unit === 'WEEK') {
    const [start, end] = [grid.first, grid.first + grid.size * count];
    return isCountedByDay(slice) ? ({ level: 'DAY', start, end, ...grid, count } as const) : null;
  }
  const level = LEVELS[unit];
  const months = level === 'YEAR' ? 12 : 1;
  const [start, end] = [grid.first, grid.first + grid.size * count].map(firstDayOf) as [number, number];
  return { level, start, end, first: grid.first / months, size: grid.size / months, count } as const;
}

/** What starts and ends before the end of a grid's last bucket, from what does before its first. */
function withBuckets(aligned: Sums, inBuckets: BucketSums): Sums {
  const sums: Sums = new Map([...aligned].map(([lane, sum]) => [lane, { ...sum }]));
  const sum = (counts: Float64Array): number => {
    let all = 0;
    for (let index = 0; index < counts.length; index++) all += counts[index]!;
    return all;
  };
  for (const [lane, { starts, ends }] of inBuckets) addTo(sums, lane, sum(starts), sum(ends));
  return sums;
}

/** The same from the rollups, or null where they do not tell: what overlaps is what has started less what has ended before. */
export async function densityOfRollups(
  engine: Engine,
  filter: EntryFilter,
  lane: Lane,
  window: NumberedWindow,
  buckets: Buckets,
): Promise<Density | null> {
  const slice = sliceOf(filter, lane);
  if (slice === null) return null;
  const rows = gridRows(buckets, slice);
  if (rows === null) return null;
  const whole = rows.end === window.to + 1;
  const days = [window.from, rows.start, ...(whole ? [] : [window.to + 1])];
  const [inBuckets, [before, aligned, beyond]] = await Promise.all([
    sumsOfBuckets(engine, slice, rows.level, rows),
    sumsBefore(engine, filter, slice, lane, days),
  ]);
  const after = beyond ?? withBuckets(aligned!, inBuckets);
  const ids = new Set([...before!.keys(), ...after.keys(), ...inBuckets.keys()]);
  const counts = new Map<string | null, number[]>();
  const lanes = new Map<string | null, number>();
  const last = buckets.spans.length - 1;
  for (const id of ids) {
    const [startedInAll, endedBefore] = [after.get(id)?.starts ?? 0, before!.get(id)?.ends ?? 0];
    const total = startedInAll - endedBefore;
    if (total <= 0) continue;
    let { starts, ends } = aligned!.get(id) ?? { starts: 0, ends: 0 };
    const own = inBuckets.get(id);
    const overlapping = new Array<number>(last + 1);
    for (let index = 0; index <= last; index++) {
      const ended = index === 0 ? endedBefore : ends;
      if (own !== undefined) {
        starts += own.starts[index]!;
        ends += own.ends[index]!;
      }
      overlapping[index] = (index === last ? startedInAll : starts) - ended;
    }
    counts.set(id, overlapping);
    lanes.set(id, total);
  }
  return { buckets: counts, lanes };
}

/** How many entries match by lane, in a window or at all, or null where only their rows tell. */
export async function lanesOfRollups(
  engine: Engine,
  filter: EntryFilter,
  lane: Lane,
  window: Pick<NumberedWindow, 'from' | 'to'> | null,
): Promise<ReadonlyMap<string | null, number> | null> {
  const slice = sliceOf(filter, lane);
  if (slice === null) return null;
  if (window === null) return countsOfSlice(engine, slice);
  const days = [window.from, window.to + 1];
  const [before, after] = await sumsBefore(engine, filter, slice, lane, days);
  const counts = new Map<string | null, number>();
  for (const id of new Set([...before!.keys(), ...after!.keys()])) {
    counts.set(id, (after!.get(id)?.starts ?? 0) - (before!.get(id)?.ends ?? 0));
  }
  return counts;
}

/** How many entries of a window match, or null where only their rows tell. */
export async function countOfRollups(
  engine: Engine,
  filter: EntryFilter,
  window: Pick<NumberedWindow, 'from' | 'to'>,
): Promise<number | null> {
  const lanes = await lanesOfRollups(engine, filter, 'NONE', window);
  return lanes && (lanes.get(null) ?? 0);
}
