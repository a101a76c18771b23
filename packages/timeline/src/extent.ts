import type { DayWindow } from '@ephemeride/domain';
import { endOfDay, noonOfDay, startOfDay } from './instant.ts';
import type { DateBounds } from './short-date.ts';

/** Where a date is drawn, in milliseconds UTC: a point has no `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number | null;
}

/**
 * Where a date stands on the picture: a day is a point at its noon, whatever is less known spans the days it can mean.
 * An open side reaches to the limits.
 */
export function extentOf(date: DateBounds, limits: DayWindow): Extent {
  const { earliest, latest } = date;
  if (earliest !== null && earliest === latest) return { start: noonOfDay(earliest), end: null };
  return { start: startOfDay(earliest ?? limits.from), end: endOfDay(latest ?? limits.to) };
}
