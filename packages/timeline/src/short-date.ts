import { addDays, type Day, dayNumber, dayParts, type Locale, lastDayOfMonth } from '@ephemeride/domain';
import { startOfDay } from './instant.ts';

/** What a date on the picture needs to be named: its bounds (null is open) and how much of it is known. */
export interface DateBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'ONE_OF';
}

/** The language tags by which `Intl` writes dates; English puts the day first, as the despatches do. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { FR: 'fr', EN: 'en-GB', VI: 'vi' };
const OPEN: Record<Locale, { until: string; since: string }> = {
  FR: { until: 'jusqu’à ', since: 'dès ' },
  EN: { until: 'until ', since: 'from ' },
  VI: { until: 'đến ', since: 'từ ' },
};

/**
 * A date short enough for a label: `17 mai`, `nov.`, `oct.–déc. 2024`, `2019–2024`.
 *
 * @param withYear false leaves the year out of a day or month, where the axis shows it
 */
export function shortDate(date: DateBounds, locale: Locale, withYear = true): string {
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return '';
  if (earliest === null) return OPEN[locale].until + pointText(latest!, 'end', locale);
  if (latest === null) return OPEN[locale].since + pointText(earliest, 'start', locale);
  if (earliest === latest) return text(earliest, { day: true, year: withYear }, locale);
  if (date.precision === 'MONTH') return text(earliest, { year: withYear }, locale);
  if (isWholeYears(earliest, latest)) return yearsText(earliest, latest);
  return rangeText(earliest, latest, locale, withYear);
}

const yearsText = (first: Day, last: Day): string => {
  const [from, to] = [dayParts(first).year, dayParts(last).year];
  return from === to ? String(from) : `${from}–${to}`;
};

function rangeText(first: Day, last: Day, locale: Locale, withYear: boolean): string {
  const byMonth = startsMonth(first) && endsMonth(last);
  const sameYear = dayParts(first).year === dayParts(last).year;
  const sameMonth = sameYear && dayParts(first).month === dayParts(last).month;
  if (byMonth && sameMonth) return text(first, { year: withYear }, locale);
  const end = text(last, { day: !byMonth, year: withYear || !sameYear }, locale);
  if (sameMonth && locale === 'FR') return `${dayWord(dayParts(first).day, locale)}–${end}`;
  return `${text(first, { day: !byMonth, year: !sameYear }, locale)}–${end}`;
}

const pointText = (day: Day, side: 'start' | 'end', locale: Locale): string => {
  const whole = side === 'start' ? startsMonth(day) : endsMonth(day);
  return text(day, { day: !whole, year: true }, locale);
};

/** A day or month in the words of a language; French writes the first day of a month `1er`. */
function text(day: Day, parts: { day?: boolean; year?: boolean }, locale: Locale): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    month: 'short',
    ...(parts.day ? { day: 'numeric' } : {}),
    ...(parts.year ? { year: 'numeric' } : {}),
  });
  const words = format.format(new Date(startOfDay(day)));
  return parts.day && locale === 'FR' ? words.replace(/^1(?=\s)/, '1er') : words;
}

const dayWord = (day: number, locale: Locale): string => (day === 1 && locale === 'FR' ? '1er' : String(day));
const startsMonth = (day: Day): boolean => dayParts(day).day === 1;
const endsMonth = (day: Day): boolean => {
  const { year, month, day: date } = dayParts(day);
  return date === lastDayOfMonth(year, month);
};
const isWholeYears = (first: Day, last: Day): boolean => {
  const after = addDays(last, 1);
  return /-01-01$/.test(first) && /-01-01$/.test(after) && dayNumber(after) > dayNumber(first);
};
