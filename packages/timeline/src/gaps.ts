import { addDays, type DayWindow, dayNumber, dayParts, dayText } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';

/** A stretch of time with how many entries overlap it, as the API's density counts them. */
export interface Bucket {
  readonly start: string;
  readonly end: string;
  readonly count: number;
}

/** The shortest empty stretch worth folding away, in days. */
const SHORTEST_GAP = 3 * 365;

/**
 * The stretches in which nothing stands, long enough to fold, earliest first. Buckets come in any order, empty ones left out
 * or not; `margin` days on each side of what stands beside a gap stay unfolded.
 */
export function gapsOf(
  buckets: readonly Bucket[],
  margin = 0,
  shortest = SHORTEST_GAP,
): readonly DayWindow[] {
  const full = buckets
    .filter((bucket) => bucket.count > 0)
    .sort((a, b) => dayNumber(a.start) - dayNumber(b.start));
  const gaps: DayWindow[] = [];
  let reached = full[0]?.end;
  for (const bucket of full) {
    if (reached === undefined) break;
    const gap = { from: addDays(reached, 1 + margin), to: addDays(bucket.start, -1 - margin) };
    if (daysIn(gap) >= shortest) gaps.push(gap);
    if (dayNumber(bucket.end) > dayNumber(reached)) reached = bucket.end;
  }
  return gaps;
}

/** Gaps cut down to whole years, so that every year of a folded axis is whole; too short ones are left out. */
export function wholeYearGaps(gaps: readonly DayWindow[], shortest = SHORTEST_GAP): readonly DayWindow[] {
  return gaps
    .map(({ from, to }) => ({
      from: from.endsWith('-01-01') ? from : dayText(dayParts(from).year + 1, 1, 1),
      to: to.endsWith('-12-31') ? to : dayText(dayParts(to).year - 1, 12, 31),
    }))
    .filter((gap) => daysIn(gap) >= shortest);
}

/** The stretches of a window that no gap folds away. */
export function stretchesBetween(window: DayWindow, gaps: readonly DayWindow[]): readonly DayWindow[] {
  const stretches: DayWindow[] = [];
  let from = window.from;
  for (const gap of gaps) {
    if (dayNumber(gap.to) < dayNumber(from) || dayNumber(gap.from) > dayNumber(window.to)) continue;
    if (dayNumber(gap.from) > dayNumber(from)) stretches.push({ from, to: addDays(gap.from, -1) });
    from = addDays(gap.to, 1);
  }
  if (dayNumber(from) <= dayNumber(window.to)) stretches.push({ from, to: window.to });
  return stretches;
}
