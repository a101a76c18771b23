import {
  addDays,
  type Day,
  dayNumber,
  dayText,
  lastDayOfMonth,
  monthText,
  parseEdtf,
  weekdayOf,
} from '@ephemeride/domain';
import type { PartMeaning } from '../meaning.ts';
import { type Resolved, stretchOf } from './resolved.ts';

type Part = PartMeaning['part'];

/** First and last month of a part of the year. */
const OF_YEAR: Readonly<Record<Exclude<Part, 'COURSE'>, readonly [number, number]>> = {
  START: [1, 3],
  MIDDLE: [5, 8],
  END: [10, 12],
};

/** First and last day of a part of the month; the last is cut to the month's own. */
const OF_MONTH: Readonly<Record<Exclude<Part, 'COURSE'>, readonly [number, number]>> = {
  START: [1, 10],
  MIDDLE: [11, 20],
  END: [21, 31],
};

/** First and last day of a part of the week, Monday being 0: its end is what goes before and with the week-end. */
const OF_WEEK: Readonly<Record<Exclude<Part, 'COURSE'>, readonly [number, number]>> = {
  START: [0, 2],
  MIDDLE: [1, 3],
  END: [4, 6],
};

/** The first day of a stretch of seven from Monday to Sunday; null of other dates. */
function mondayOf(edtf: string): Day | null {
  const week = stretchOf(edtf);
  if (!week || weekdayOf(week.earliest) !== 1) return null;
  return dayNumber(week.latest) - dayNumber(week.earliest) === 6 ? week.earliest : null;
}

/**
 * The part of a month or year that `début`, `mi-` or `fin` names, as one date out of it; quarters and semesters are cut
 * in three by months. Seasons, decades and centuries stay whole, for no usage says where their parts begin.
 */
function partEdtf(edtf: string, part: Part): string {
  const date = parseEdtf(edtf);
  if (part === 'COURSE' || !date) return edtf;
  if (date.kind === 'YEAR') {
    const [first, last] = OF_YEAR[part];
    return `[${monthText(date.year, first)}..${monthText(date.year, last)}]`;
  }
  if (date.kind === 'MONTH') {
    const [first, last] = OF_MONTH[part];
    const end = Math.min(last, lastDayOfMonth(date.year, date.month));
    return `[${dayText(date.year, date.month, first)}..${dayText(date.year, date.month, end)}]`;
  }
  const monday = mondayOf(edtf);
  if (monday !== null) {
    const [first, last] = OF_WEEK[part];
    return `[${addDays(monday, first)}..${addDays(monday, last)}]`;
  }
  if (date.kind !== 'QUARTER' && date.kind !== 'SEMESTER') return edtf;
  const third = date.kind === 'QUARTER' ? 1 : 2;
  const first = (date.part - 1) * third * 3 + { START: 0, MIDDLE: 1, END: 2 }[part] * third + 1;
  if (third === 1) return monthText(date.year, first);
  return `[${monthText(date.year, first)}..${monthText(date.year, first + 1)}]`;
}

/** TIMEX3 keeps the value of the whole: the part is its modifier. */
export const resolvePart = (part: Part, of: Resolved): Resolved =>
  of.edtf === null ? of : { ...of, edtf: partEdtf(of.edtf, part) };
