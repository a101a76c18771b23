import type { graphql } from '@ephemeride/contract';
import { type DayWindow, dayParts, type Locale } from '@ephemeride/domain';
import { daysIn, LANGUAGE_TAGS } from '@ephemeride/timeline';

/** A unit of the calendar, as the API names it. */
type PeriodUnit = ReturnType<typeof graphql.scalar<'BucketUnit'>>;

/** A stretch of the calendar that a bar stands for. */
export interface Period extends DayWindow {
  /** As the axis has room for: `2024`, `mars`. */
  readonly short: string;
  readonly full: string;
}

/** More years than this are counted by decade. */
const MOST_YEARS = 60;
const MONTHS = 12;
/** As long as a year, wherever it begins. */
const YEAR_DAYS = 366;

/** In how many stretches to count: years, months in a window no longer than a year, decades in one of many. */
export function bucketsFor(window: DayWindow): number {
  const [first, last] = [dayParts(window.from), dayParts(window.to)];
  const years = last.year - first.year + 1;
  // From the middle of a month to that of the same one a year later are thirteen.
  if (daysIn(window) <= YEAR_DAYS) {
    return Math.max(MONTHS, (years - 1) * MONTHS + last.month - first.month + 1);
  }
  return Math.min(years, MOST_YEARS);
}

interface Words {
  readonly short: Intl.DateTimeFormatOptions;
  readonly full: Intl.DateTimeFormatOptions;
}

const DAY: Words = {
  short: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
};
const MONTH: Words = { short: { month: 'short' }, full: { month: 'long', year: 'numeric' } };
const WORDS: Readonly<Partial<Record<PeriodUnit, Words>>> = { DAY, WEEK: DAY, MONTH, QUARTER: MONTH };

/** Where `Intl` has no words of its own, as a year before 1 has none here. */
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Names the stretches that a timeline was counted in; the first and last may be cut by the window. */
export function periodsOf(
  buckets: readonly { readonly start: string; readonly end: string }[],
  unit: PeriodUnit,
  locale: Locale,
): readonly Period[] {
  const words = WORDS[unit];
  const tag = LANGUAGE_TAGS[locale];
  return buckets.map(({ start, end }) => {
    const days = { from: start, to: end };
    const instant = instantOf(start);
    if (words && Number.isFinite(instant)) {
      const name = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(instant);
      const last = unit === 'WEEK' || unit === 'QUARTER' ? `–${rangeEnd(end, words.full, tag)}` : '';
      return { ...days, short: name(words.short), full: name(words.full) + last };
    }
    const [first, last] = [dayParts(start).year, dayParts(end).year];
    const name = first === last ? String(first) : `${first}–${last}`;
    return { ...days, short: first === last ? name : String(first), full: name };
  });
}

const rangeEnd = (day: string, options: Intl.DateTimeFormatOptions, tag: string): string =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(instantOf(day));

/** The periods that an axis names where it has room for so many names: the first, and every second, third … after it. */
export function namedPeriods(periods: readonly Period[], room: number): readonly Period[] {
  const step = Math.max(1, Math.ceil(periods.length / room));
  return periods.filter((_period, at) => at % step === 0);
}
