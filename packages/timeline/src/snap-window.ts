import { addDays, type Day, type DayWindow, dayNumber, dayOf, dayParts, dayText } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';
import type { Ground } from './move-window.ts';

/** A window's ends move by at most half of this part of it: a few pixels. */
const FINEST = 0.012;

/** Where units of the calendar begin: the last day not after a day on which one does, and the first after that. */
interface Unit {
  readonly days: number;
  before(day: Day): Day;
  after(start: Day): Day;
}

const MONTHS = (months: number): Unit => ({
  days: months * 30,
  before: (day) => {
    const { year, month } = dayParts(day);
    return dayText(year, month - ((month - 1) % months), 1);
  },
  after: (start) => {
    const { year, month } = dayParts(start);
    return month + months > 12 ? dayText(year + 1, 1, 1) : dayText(year, month + months, 1);
  },
});

/** The first Monday of the day count, which began on a Thursday. */
const FIRST_MONDAY = 4;

const WEEK: Unit = {
  days: 7,
  before: (day) => {
    const since = dayNumber(day) - FIRST_MONDAY;
    return dayOf(FIRST_MONDAY + Math.floor(since / 7) * 7);
  },
  after: (start) => addDays(start, 7),
};

const UNITS: readonly Unit[] = [MONTHS(12), MONTHS(3), MONTHS(1), WEEK];

/**
 * The window whose ends are the nearest beginnings of weeks, months, quarters or years, the coarsest that move no end by more than
 * can hardly be seen: so that a way there and back ends in the same window, of which the answer is known. Short windows stay.
 */
export function snapWindow(window: DayWindow, { limits }: Pick<Ground, 'limits'>): DayWindow {
  const unit = UNITS.find(({ days }) => days <= daysIn(window) * FINEST);
  if (!unit) return window;
  const snapped = { from: nearest(window.from, unit), to: addDays(nearest(addDays(window.to, 1), unit), -1) };
  return {
    from: snapped.from < limits.from ? window.from : snapped.from,
    to: snapped.to > limits.to ? window.to : snapped.to,
  };
}

function nearest(day: Day, unit: Unit): Day {
  const before = unit.before(day);
  const after = unit.after(before);
  return dayNumber(day) - dayNumber(before) <= dayNumber(after) - dayNumber(day) ? before : after;
}
