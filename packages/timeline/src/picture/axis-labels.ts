const french = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', ...options });
  return (date) => format.format(date);
};

const MINOR: Record<string, (date: Date) => string> = {
  weekday: french({ weekday: 'short', day: 'numeric' }),
  day: french({ day: 'numeric' }),
  week: french({ day: 'numeric' }),
  month: french({ month: 'short' }),
  year: french({ year: 'numeric' }),
};
const MONTH_AND_YEAR = french({ month: 'long', year: 'numeric' });
const YEAR = french({ year: 'numeric' });

/** The small label of the axis at a date: a day's number, a month or a year, as the scale asks. */
export const minorLabel = (date: Date, scale: string): string => MINOR[scale]?.(date) ?? '';

/** The large label of the axis at a date: the month above days, the year above months, none above years. */
export function majorLabel(date: Date, scale: string): string {
  if (scale === 'year') return '';
  return scale === 'month' ? YEAR(date) : MONTH_AND_YEAR(date);
}
