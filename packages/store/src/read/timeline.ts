import { dayOf } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import {
  type DensityBucket,
  KIND_LANE_OF_TYPE,
  type Lane,
  NO_COUNTRY,
  type TimelineQuery,
  type TimelineResult,
} from '../query.ts';
import type { LaneCount } from '../records.ts';
import { OPEN_END, OPEN_START } from '../tables.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import { type EntryRow, entryRecord } from './entry-record.ts';
import { type Condition, matching } from './matching.ts';
import { type NumberedWindow, numberedWindow } from './window.ts';

const DEFAULT_FIRST = 300;
const DEFAULT_BUCKETS = 120;

/** First and last day of the dated entries that match, or null where there are none; open sides give what they have. */
export async function extentOf(
  engine: Engine,
  condition: Condition,
): Promise<{ from: string; to: string } | null> {
  const first = sql<
    number | null
  >`min(case when entry.start_day > ${OPEN_START} then entry.start_day else entry.end_day end)`;
  const last = sql<
    number | null
  >`max(case when entry.end_day < ${OPEN_END} then entry.end_day else entry.start_day end)`;
  const { from, to } = await engine.reader
    .selectFrom('entry')
    .select([first.as('from'), last.as('to')])
    .where(condition)
    .where('entry.start_day', 'is not', null)
    .executeTakeFirstOrThrow();
  return from === null || to === null ? null : { from: dayOf(from), to: dayOf(to) };
}

function laneOf(lane: Lane): RawBuilder<string | null> {
  switch (lane) {
    case 'NONE':
      return sql`null`;
    case 'TYPE':
      return sql`entry.type`;
    case 'COUNTRY':
      return sql`coalesce(entry_country.country, ${NO_COUNTRY})`;
    case 'KIND': {
      const { AGREEMENT, COMMEMORATION, ANNIVERSARY } = KIND_LANE_OF_TYPE;
      return sql`case entry.type when 'EVENT' then entry.kind when 'AGREEMENT' then ${AGREEMENT}
        when 'COMMEMORATION' then ${COMMEMORATION} else ${ANNIVERSARY} end`;
    }
  }
}

interface Group {
  readonly lane: string | null;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** How many entries begin in one bucket and end in another, by lane: all that density needs. */
async function groupsOf(
  engine: Engine,
  condition: Condition,
  lane: Lane,
  { startIndex, endIndex }: Buckets,
): Promise<readonly Group[]> {
  const entries = engine.reader.selectFrom('entry').where(condition);
  const laned =
    lane === 'COUNTRY'
      ? entries
          .leftJoin('entry_country', 'entry_country.entry_id', 'entry.id')
          .select(laneOf(lane).as('lane'))
      : entries.select(laneOf(lane).as('lane'));
  return laned
    .select((eb) => [startIndex.as('first'), endIndex.as('last'), eb.fn.countAll<number>().as('count')])
    .groupBy([sql`1`, sql`2`, sql`3`])
    .execute();
}

/** Counts an entry in each bucket from its first to its last: a running sum of those that begin, less those that ended. */
function densityOf(groups: readonly Group[], { spans }: Buckets, lane: Lane): DensityBucket[] {
  const lanes = new Map<string | null, number[]>();
  if (lane === 'NONE') lanes.set(null, new Array(spans.length + 1).fill(0));
  for (const group of groups) {
    const change = lanes.get(group.lane) ?? new Array<number>(spans.length + 1).fill(0);
    change[group.first]! += Number(group.count);
    change[group.last + 1]! -= Number(group.count);
    lanes.set(group.lane, change);
  }
  return [...lanes].flatMap(([id, change]) => {
    let count = 0;
    return spans
      .map((span, index) => {
        count += change[index]!;
        return { ...span, lane: id, count };
      })
      .filter((bucket) => lane === 'NONE' || bucket.count > 0);
  });
}

function lanesOf(groups: readonly Group[]): LaneCount[] {
  const counts = new Map<string, number>();
  for (const { lane, count } of groups) {
    if (lane !== null) counts.set(lane, (counts.get(lane) ?? 0) + Number(count));
  }
  return [...counts]
    .map(([id, count]) => ({ id, label: null, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The most important entries, then put in the order of their dates. */
async function shownOf(engine: Engine, condition: Condition, first: number): Promise<EntryRow[]> {
  const rows = await engine.reader
    .selectFrom('entry')
    .selectAll('entry')
    .where(condition)
    .orderBy('entry.importance', 'desc')
    .orderBy('entry.id')
    .limit(Math.max(0, first))
    .execute();
  return rows.sort((a, b) => a.order_day - b.order_day || a.end_day! - b.end_day! || a.id - b.id);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What stands in a window: the most important entries, and exact counts of all by bucket and lane. */
export async function timelineOf(engine: Engine, query: TimelineQuery): Promise<TimelineResult> {
  const { filter, lane = 'NONE', first = DEFAULT_FIRST, buckets: limit = DEFAULT_BUCKETS } = query;
  const asked = query.window ?? (await extentOf(engine, matching(engine, filter, null)));
  const { from, to } = asked ?? { from: today(), to: today() };
  const window: NumberedWindow = numberedWindow({ from, to });
  const condition = matching(engine, filter, window);
  const buckets = bucketsOf(window, limit);
  const [rows, groups, counted] = await Promise.all([
    shownOf(engine, condition, first),
    groupsOf(engine, condition, lane, buckets),
    engine.reader
      .selectFrom('entry')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(condition)
      .executeTakeFirstOrThrow(),
  ]);
  const density = densityOf(groups, buckets, lane);
  density.sort((a, b) => (a.lane === b.lane ? 0 : (a.lane ?? '') < (b.lane ?? '') ? -1 : 1));
  return {
    from,
    to,
    total: Number(counted.count),
    shown: rows.length,
    entries: rows.map(entryRecord),
    unit: buckets.unit,
    density,
    lanes: lanesOf(groups),
  };
}
