import { addDays, lastDayOfMonth } from '@ephemeride/domain';
import { LANGUAGE_TAGS } from '@ephemeride/timeline';
import { type Language, localeOf } from '../../language/languages.ts';

/** A month and a day of it, 1 to 12 and 1 to 31, whatever the year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** A leap year, so that 29 February is a day like others. */
const LEAP = 2000;

/** Reads `MM-DD`; null where no year has such a day. */
export function readDay(text: string): DayOfYear | null {
  const found = /^(\d\d)-(\d\d)$/.exec(text);
  if (!found) return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(LEAP, month)) return null;
  return { month, day };
}

/** `MM-DD` of the day so many days later, around the end of the year. */
export const dayAfter = ({ month, day }: DayOfYear, days: number): string =>
  addDays(isoOf({ month, day }), days).slice(-5);

/** `7 janvier`, `1er mars`, `7 January`, `7 tháng 1`. */
export function dayName(of: DayOfYear, language: Language): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[localeOf(language)], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  });
  const name = format.format(new Date(`${isoOf(of)}T00:00:00Z`));
  return language === 'fr' ? name.replace(/^1(?=\s)/, '1er') : name;
}

const isoOf = ({ month, day }: DayOfYear): string =>
  `${LEAP}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
