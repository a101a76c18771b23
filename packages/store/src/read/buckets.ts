import { dayNumberOf, dayOf } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { BucketUnit } from '../query.ts';
import type { NumberedWindow } from './window.ts';

/** Months of the units that are whole months, each with its first month at a multiple since year 0. */
const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12, DECADE: 120, CENTURY: 1200 } as const;

/** Where the buckets of a unit begin, the first perhaps before the window: a number of days, or of months since year 0. */
export interface Grid {
  readonly of: 'DAYS' | 'MONTHS';
  readonly first: number;
  readonly size: number;
}

function gridOf(unit: BucketUnit, window: NumberedWindow): Grid {
  if (unit === 'DAY' || unit === 'WINDOW') return { of: 'DAYS', first: window.from, size: 1 };
  if (unit === 'WEEK') return { of: 'DAYS', first: mondayOf(window.from), size: 7 };
  const size = MONTHS[unit];
  return { of: 'MONTHS', first: Math.floor(window.fromMonth / size) * size, size };
}

/** A window cut along the calendar: the first and the last bucket end where it does. */
export interface Buckets {
  readonly unit: BucketUnit;
  readonly grid: Grid;
  readonly spans: readonly { readonly start: string; readonly end: string }[];
  /** The number of the bucket that holds the first, or the last, day of an entry that overlaps the window. */
  readonly startIndex: RawBuilder<number>;
  readonly endIndex: RawBuilder<number>;
}

export const firstDayOf = (month: number): number =>
  dayNumberOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** Monday of a day's week: 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** First days of the buckets, in day numbers; the first may be before the window. */
function startsOf(unit: BucketUnit, window: NumberedWindow, limit: number): number[] | null {
  const starts: number[] = [];
  const add = (day: number): boolean => starts.push(day) <= limit;
  if (unit === 'WINDOW') return [window.from];
  const { of, first, size } = gridOf(unit, window);
  if (of === 'DAYS') {
    for (let day = first; day <= window.to; day += size) if (!add(day)) return null;
    return starts;
  }
  for (let month = first; month <= window.toMonth; month += size) if (!add(firstDayOf(month))) return null;
  return starts;
}

const UNITS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'DECADE', 'CENTURY', 'WINDOW'] as const;

const clamped = (column: string, bound: number): RawBuilder<number> =>
  column === 'start_day'
    ? sql`case when entry.start_day < ${bound} then ${bound} else entry.start_day end`
    : sql`case when entry.end_day > ${bound} then ${bound} else entry.end_day end`;

function indexes(unit: BucketUnit, window: NumberedWindow): [RawBuilder<number>, RawBuilder<number>] {
  const { from, to, fromMonth, toMonth } = window;
  if (unit === 'WINDOW') return [sql`0`, sql`0`];
  const { of, first, size } = gridOf(unit, window);
  const each = sql.lit(size);
  if (of === 'DAYS') {
    return [
      sql`(${clamped('start_day', from)} - ${first}) / ${each}`,
      sql`(${clamped('end_day', to)} - ${first}) / ${each}`,
    ];
  }
  return [
    sql`(case when entry.start_day < ${from} then ${fromMonth} else entry.start_month end - ${first}) / ${each}`,
    sql`(case when entry.end_day > ${to} then ${toMonth} else entry.end_month end - ${first}) / ${each}`,
  ];
}

/** Cuts a window by the finest unit of the calendar that needs no more than `limit` buckets. */
export function bucketsOf(window: NumberedWindow, limit: number): Buckets {
  for (const unit of UNITS) {
    const starts = startsOf(unit, window, Math.max(1, limit));
    if (starts === null) continue;
    const spans = starts.map((start, index) => ({
      start: dayOf(Math.max(start, window.from)),
      end: dayOf(index + 1 < starts.length ? starts[index + 1]! - 1 : window.to),
    }));
    const [startIndex, endIndex] = indexes(unit, window);
    return { unit, grid: gridOf(unit, window), spans, startIndex, endIndex };
  }
  throw new Error('unreachable: a window is one bucket');
}

/** How many entries overlap each bucket, and how many the whole window, by lane. */
export interface Density {
  readonly buckets: ReadonlyMap<string | null, readonly number[]>;
  readonly lanes: ReadonlyMap<string | null, number>;
}
