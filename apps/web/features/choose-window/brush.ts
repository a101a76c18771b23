import { addDays, type DayWindow, dayNumber } from '@ephemeride/domain';
import { type BrokenScale, clampWindow, daysIn } from '@ephemeride/timeline';

/** What a pointer took hold of: an end of the window, the window itself, or nothing (then it draws a new one). */
export type Hold = 'from' | 'to' | 'window' | 'nothing';

/** How near to an end a pointer must be to take hold of it, as a part of the axis. */
const NEAR = 0.008;

/** What stands under a position of the axis, 0 to 1, where the window reaches from `start` to `end`. */
export function holdAt(position: number, start: number, end: number): Hold {
  if (Math.abs(position - start) < NEAR) return 'from';
  if (Math.abs(position - end) < NEAR) return 'to';
  return position > start && position < end ? 'window' : 'nothing';
}

/**
 * The window that a drag makes.
 *
 * @param from where the pointer went down, 0 to 1
 * @param to where it is now, 0 to 1
 */
export function dragged(
  hold: Hold,
  window: DayWindow,
  from: number,
  to: number,
  scale: BrokenScale,
  limits: DayWindow,
): DayWindow {
  const [began, now] = [scale.day(from), scale.day(to)];
  if (hold === 'from') return ordered(now, window.to);
  if (hold === 'to') return ordered(window.from, now);
  if (hold === 'nothing') return ordered(began, now);
  const by = dayNumber(now) - dayNumber(began);
  return clampWindow({ from: addDays(window.from, by), to: addDays(window.to, by) }, limits);
}

/** A window as long as another, its middle on a day: what a click on the overview asks for. */
export function centred(window: DayWindow, day: string, limits: DayWindow): DayWindow {
  const from = addDays(day, -Math.floor(daysIn(window) / 2));
  return clampWindow({ from, to: addDays(from, daysIn(window) - 1) }, limits);
}

const ordered = (a: string, b: string): DayWindow =>
  dayNumber(a) <= dayNumber(b) ? { from: a, to: b } : { from: b, to: a };
