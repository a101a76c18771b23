import { type DayWindow, dayNumber } from '@ephemeride/domain';
import { DAY_MS, dayAt, endOfDay, startOfDay } from './instant.ts';

/** Parts of the drawn width, 0 to 1, left free before and after a window, so that marks and words at its edges are whole. */
export interface Padding {
  readonly before: number;
  readonly after: number;
}

/** What is drawn, in milliseconds UTC. */
export interface DrawnRange {
  readonly start: number;
  readonly end: number;
}

/** What has to be drawn so that a window stands between its paddings; gaps inside take no room. */
export function drawnRange(window: DayWindow, padding: Padding, gaps: readonly DayWindow[]): DrawnRange {
  const [from, to] = [startOfDay(window.from), endOfDay(window.to)];
  const total = unfolded(from, to, gaps) / (1 - padding.before - padding.after);
  return { start: from - total * padding.before, end: to + total * padding.after };
}

/** The window that stands between the paddings of what is drawn, to the nearest day. */
export function windowDrawn(range: DrawnRange, padding: Padding, gaps: readonly DayWindow[]): DayWindow {
  const total = unfolded(range.start, range.end, gaps);
  const from = advance(range.start, total * padding.before, gaps);
  const to = advance(range.start, total * (1 - padding.after), gaps);
  return { from: dayAt(from + DAY_MS / 2), to: dayAt(Math.max(to - DAY_MS / 2, from + DAY_MS / 2)) };
}

/** The milliseconds between two instants that no gap wholly between them folds away. */
export function unfolded(start: number, end: number, gaps: readonly DayWindow[]): number {
  const inside = gaps.filter((gap) => startOfDay(gap.from) >= start && endOfDay(gap.to) <= end);
  return inside.reduce(
    (rest, gap) => rest - (dayNumber(gap.to) - dayNumber(gap.from) + 1) * DAY_MS,
    end - start,
  );
}

/** The instant so many unfolded milliseconds after another. */
function advance(start: number, by: number, gaps: readonly DayWindow[]): number {
  let at = start + by;
  for (const gap of gaps) {
    const [from, to] = [startOfDay(gap.from), endOfDay(gap.to)];
    if (from >= start && from < at) at += to - from;
  }
  return at;
}
