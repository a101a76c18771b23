import { type Day, type DayWindow, dayNumber } from '@ephemeride/domain';

/** How many days a window holds. */
export const daysIn = (window: DayWindow): number => dayNumber(window.to) - dayNumber(window.from) + 1;

/** Whether both windows hold the same days. */
export const sameWindow = (a: DayWindow, b: DayWindow): boolean => a.from === b.from && a.to === b.to;

/** How many days lie between a day and a window: 0 inside, negative before it. */
export function daysFrom(window: DayWindow, day: Day): number {
  const number = dayNumber(day);
  if (number < dayNumber(window.from)) return number - dayNumber(window.from);
  return Math.max(0, number - dayNumber(window.to));
}
