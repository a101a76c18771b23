import { addDays, type Day, type DayWindow, dayNumber } from '@ephemeride/domain';

/** How many days a window holds. */
export const daysIn = (window: DayWindow): number => dayNumber(window.to) - dayNumber(window.from) + 1;

/** The shortest window that can be shown, in days. */
export const SHORTEST_WINDOW = 7;

/** Moves a window by a part of its length: 1 is the window that follows, -0.5 half a window back. */
export function panWindow(window: DayWindow, part: number): DayWindow {
  const by = Math.sign(part) * Math.max(1, Math.round(Math.abs(part) * daysIn(window)));
  return { from: addDays(window.from, by), to: addDays(window.to, by) };
}

/**
 * Makes a window `factor` times as long, keeping the moment that stands at `anchor` (0 its start, 1 its end) where it is.
 * Never shorter than {@link SHORTEST_WINDOW}, never longer than `limits`.
 */
export function zoomWindow(window: DayWindow, factor: number, anchor: number, limits: DayWindow): DayWindow {
  const days = daysIn(window);
  const wanted = Math.min(Math.max(Math.round(days * factor), SHORTEST_WINDOW), daysIn(limits));
  const from = addDays(window.from, Math.round((days - wanted) * anchor));
  return clampWindow({ from, to: addDays(from, wanted - 1) }, limits);
}

/** Slides a window back between the limits, without changing its length unless it is longer than they are. */
export function clampWindow(window: DayWindow, limits: DayWindow): DayWindow {
  if (daysIn(window) >= daysIn(limits)) return limits;
  const before = dayNumber(limits.from) - dayNumber(window.from);
  if (before > 0) return { from: limits.from, to: addDays(window.to, before) };
  const after = dayNumber(limits.to) - dayNumber(window.to);
  return after < 0 ? { from: addDays(window.from, after), to: limits.to } : window;
}

/** Whether both windows hold the same days. */
export const sameWindow = (a: DayWindow, b: DayWindow): boolean => a.from === b.from && a.to === b.to;

/** How many days lie between a day and a window: 0 inside, negative before it. */
export function daysFrom(window: DayWindow, day: Day): number {
  const number = dayNumber(day);
  if (number < dayNumber(window.from)) return number - dayNumber(window.from);
  return Math.max(0, number - dayNumber(window.to));
}
