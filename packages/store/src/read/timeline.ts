import type { Engine } from '../engine.ts';
import {
  type DensityBucket,
  type EntryFilter,
  type Lane,
  TIMELINE_COUNTS,
  type TimelineQuery,
  type TimelineResult,
} from '../query.ts';
import type { LaneCount } from '../records.ts';
import { type Buckets, bucketsOf, type Density } from './buckets.ts';
import { countOf } from './count.ts';
import { densityOfRollups, densityOfRows } from './density.ts';
import { densityOfFound } from './density-of-found.ts';
import { type EntryRow, entryRecord } from './entry-record.ts';
import { extentOf } from './extent.ts';
import { foundColumns } from './found-columns.ts';
import { densityOfListed, listedWindow } from './listed-window.ts';
import { entriesInOrder, mostImportant } from './most-important.ts';
import { narrowest } from './narrowest.ts';
import { expectedWithin } from './totals.ts';
import { type NumberedWindow, numberedWindow } from './window.ts';

const DEFAULT_FIRST = 300;
const DEFAULT_BUCKETS = 120;

/** Without lanes every bucket is there; with them the empty ones are left out. */
function bucketsWithCounts({ buckets }: Density, { spans }: Buckets, lane: Lane): DensityBucket[] {
  const lanes =
    lane === 'NONE' ? [null] : [...buckets.keys()].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const answered: DensityBucket[] = [];
  for (const id of lanes) {
    const counts = buckets.get(id);
    if (counts === undefined && lane !== 'NONE') continue;
    for (let index = 0; index < spans.length; index++) {
      const count = counts?.[index] ?? 0;
      if (count === 0 && lane !== 'NONE') continue;
      const { start, end } = spans[index]!;
      answered.push({ start, end, lane: id, count });
    }
  }
  return answered;
}

const lanesOf = ({ lanes }: Density): LaneCount[] =>
  [...lanes]
    .flatMap(([id, count]) => (id === null ? [] : [{ id, label: null, count }]))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

/** From what words found, where the filter asks for words; else from the counts, where they tell; else row by row. */
async function densityOf(
  engine: Engine,
  filter: EntryFilter,
  lane: Lane,
  window: NumberedWindow,
  buckets: Buckets,
): Promise<Density> {
  const found = await foundColumns(engine, filter);
  if (found !== null) return densityOfFound(found, filter, lane, window, buckets);
  return (
    (await densityOfRollups(engine, filter, lane, window, buckets)) ??
    (await densityOfRows(engine, await narrowest(engine, filter, window), lane, buckets))
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** How many there are in all, and by bucket and lane where that is wanted. */
async function countsOf(
  engine: Engine,
  { filter, lane = 'NONE', wanted = TIMELINE_COUNTS }: TimelineQuery,
  window: NumberedWindow,
  buckets: Buckets,
): Promise<Counts> {
  const count = () => countOf(engine, filter ?? {}, window);
  if (wanted.length === 0) return { total: await count(), density: null };
  const density = await densityOf(engine, filter ?? {}, lane, window, buckets);
  // An entry has one lane but for countries: there the sum of lanes counts some twice.
  const total = lane === 'COUNTRY' ? await count() : sumOf(density);
  return { total, density };
}

interface Counts {
  readonly total: number;
  readonly density: Density | null;
}

const sumOf = ({ lanes }: Density): number => [...lanes.values()].reduce((sum, count) => sum + count, 0);

interface Shown extends Counts {
  readonly rows: readonly EntryRow[];
}

/** Where so many times what is expected could be shown, all of it most likely is. */
const SPARE = 2;

/** Whether days alone tell all that is wanted of some entries. */
const isToldByDays = ({ lane = 'NONE', wanted = TIMELINE_COUNTS }: TimelineQuery): boolean =>
  lane === 'NONE' || wanted.length === 0;

/** The counts of a window all of whose entries are in hand: nothing need be asked for them. */
const countsOfAll = (rows: readonly EntryRow[], window: NumberedWindow, buckets: Buckets): Counts => ({
  total: rows.length,
  density: densityOfListed(
    { startDays: rows.map((row) => row.start_day!), endDays: rows.map((row) => row.end_day!) },
    window,
    buckets,
  ),
});

/** What is counted and what is shown, at once where it can be told how to look for what is shown before it is counted. */
async function shownOf(
  engine: Engine,
  query: TimelineQuery,
  window: NumberedWindow,
  buckets: Buckets,
): Promise<Shown> {
  const { filter, lane = 'NONE', first = DEFAULT_FIRST, parts } = query;
  const listed = await listedWindow(engine, filter ?? {}, lane, window, buckets);
  if (listed !== null) {
    const density = densityOfListed(listed, window, buckets);
    const rows = await entriesInOrder(engine, listed.ids.slice(0, Math.max(0, first)), parts);
    return { total: sumOf(density), density, rows };
  }
  const show = (total: number) => mostImportant(engine, filter ?? {}, window, first, total, parts);
  const expected = await expectedWithin(engine, filter ?? {}, window);
  if (expected !== null && SPARE * expected <= first && isToldByDays(query)) {
    const rows = await show(Math.max(1, expected));
    if (rows.length < first) return { ...countsOfAll(rows, window, buckets), rows };
    return { ...(await countsOf(engine, query, window, buckets)), rows };
  }
  if (expected === null) {
    const counts = await countsOf(engine, query, window, buckets);
    return { ...counts, rows: await show(counts.total) };
  }
  const [counts, rows] = await Promise.all([
    countsOf(engine, query, window, buckets),
    show(Math.max(1, expected)),
  ]);
  return { ...counts, rows };
}

/** What stands in a window: the most important entries, and exact counts of all by bucket and lane. */
export async function timelineOf(engine: Engine, query: TimelineQuery): Promise<TimelineResult> {
  const { filter, lane = 'NONE', buckets: limit = DEFAULT_BUCKETS, wanted = TIMELINE_COUNTS } = query;
  const asked = query.window ?? (await extentOf(engine, filter ?? {}));
  const { from, to } = asked ?? { from: today(), to: today() };
  const window = numberedWindow({ from, to });
  const buckets = bucketsOf(window, limit);
  const { total, density, rows } = await shownOf(engine, query, window, buckets);
  return {
    from,
    to,
    total,
    shown: rows.length,
    entries: rows.map(entryRecord),
    unit: buckets.unit,
    density: density && wanted.includes('density') ? bucketsWithCounts(density, buckets, lane) : [],
    lanes: density && wanted.includes('lanes') ? lanesOf(density) : [],
  };
}
