/** A day as `YYYY-MM-DD`, proleptic Gregorian; a year before 0000 carries a minus sign: `-0043-03-15`. */
export type Day = string;

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

const pad = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');

/** Months and days are written so often that their texts are kept. */
const TWO_FIGURES = Array.from({ length: 32 }, (_, value) => pad(value, 2));
const twoFiguresOf = (value: number): string => TWO_FIGURES[value] ?? pad(value, 2);

/** A year in the four digits of ISO 8601. */
export const yearText = (year: number): string =>
  year >= 1000 && year <= 9999 ? String(year) : (year < 0 ? '-' : '') + pad(year, 4);

/** The text of a year and month: `2025-11`. */
export const monthText = (year: number, month: number): string => `${yearText(year)}-${twoFiguresOf(month)}`;

/** The text of a day; the parts are not checked. */
export const dayText = (year: number, month: number, day: number): Day =>
  `${monthText(year, month)}-${twoFiguresOf(day)}`;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The two figures at an offset as a number; NaN where they are none. */
function twoFigures(text: string, offset: number): number {
  const tens = text.charCodeAt(offset) - 48;
  const ones = text.charCodeAt(offset + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The year, month and day that a day's text names; throws on a text that is no day of the calendar. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  // Read by offsets: no pattern is as fast, and every bound, comparison and window comes through here.
  const at = day.charCodeAt(0) === 45 ? 1 : 0;
  const size = twoFigures(day, at) * 100 + twoFigures(day, at + 2);
  const year = at === 1 ? -size : size;
  const month = twoFigures(day, at + 5);
  const date = twoFigures(day, at + 8);
  const marks = day.length === at + 10 && day[at + 4] === '-' && day[at + 7] === '-';
  // A NaN fails every comparison.
  if (
    marks &&
    year >= -9999 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= lastDayOfMonth(year, month)
  ) {
    return { year, month, day: date };
  }
  throw new RangeError(`not a day: ${day}`);
}

/** Days since 1970-01-01 of a year, month and day. Counted in eras of 400 years that begin on 1 March. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Days since 1970-01-01; throws on a text that is no day. */
export function dayNumber(day: Day): number {
  const parts = dayParts(day);
  return dayNumberOf(parts.year, parts.month, parts.day);
}

/** The day that stands so many days after 1970-01-01. */
export function dayOf(number: number): Day {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayText(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day so many days later, or earlier where `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

export function weekdayOf(day: Day): Weekday {
  const sinceMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return (sinceMonday + 1) as Weekday;
}

/** Monday and Sunday of an ISO 8601 week; week 1 is the one that holds 4 January. */
export function isoWeekBounds(year: number, week: number): { earliest: Day; latest: Day } {
  const fourth = dayText(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The ISO 8601 week that holds a day; its year is that of its Thursday. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = dayParts(thursday);
  return { year, week: Math.floor((dayNumber(thursday) - dayNumberOf(year, 1, 1)) / 7) + 1 };
}
