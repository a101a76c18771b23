import type { Locale } from '@ephemeride/domain';
import { LANGUAGE_TAGS } from '../short-date.ts';

/** How the axis names a date at a scale of vis-timeline's. */
export interface AxisLabels {
  /** The small label: a day's number, a month or a year. */
  minor(date: Date, scale: string): string;
  /** The large label: the month above days, the year above months, none above years. */
  major(date: Date, scale: string): string;
}

/** The labels of the axis in a language, in UTC. */
export function axisLabels(locale: Locale): AxisLabels {
  const written = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
    const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: 'UTC', ...options });
    return (date) => format.format(date);
  };
  const day = written({ day: 'numeric' });
  const year = written({ year: 'numeric' });
  const minor: Record<string, (date: Date) => string> = {
    weekday: written({ weekday: 'short', day: 'numeric' }),
    day,
    week: day,
    month: monthInDate(LANGUAGE_TAGS[locale]),
    year,
  };
  const monthAndYear = written({ month: 'long', year: 'numeric' });
  return {
    minor: (date, scale) => minor[scale]?.(date) ?? '',
    major: (date, scale) => {
      if (scale === 'year') return '';
      return scale === 'month' ? year(date) : monthAndYear(date);
    },
  };
}

/** A month as dates write it, where some languages are shorter than where it stands alone: `thg 12`. */
function monthInDate(tag: string): (date: Date) => string {
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  return (date) => format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}
