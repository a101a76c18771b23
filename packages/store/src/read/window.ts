import { dayNumber, dayParts } from '@ephemeride/domain';
import type { DateWindow } from '../query.ts';
import { InvalidWindow } from '../store-error.ts';

/** A window in day numbers and in months since year 0. */
export interface NumberedWindow {
  readonly from: number;
  readonly to: number;
  readonly fromMonth: number;
  readonly toMonth: number;
}

function numbered(day: string): { day: number; month: number } {
  try {
    const { year, month } = dayParts(day);
    return { day: dayNumber(day), month: year * 12 + month - 1 };
  } catch {
    throw new InvalidWindow(`not a day: ${day}`);
  }
}

/** Throws `InvalidWindow` on what is no day, and on a window that ends before it begins. */
export function numberedWindow(window: DateWindow): NumberedWindow {
  const [from, to] = [numbered(window.from), numbered(window.to)];
  if (from.day > to.day)
    throw new InvalidWindow(`window ends before it begins: ${window.from} to ${window.to}`);
  return { from: from.day, to: to.day, fromMonth: from.month, toMonth: to.month };
}
