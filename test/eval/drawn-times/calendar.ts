import { addDays } from '@ephemeride/domain';

/** French words of days, months and numbers, and what the calendar makes of a day. */
const monthsAs = (month: 'long' | 'short'): readonly string[] => {
  const { format } = new Intl.DateTimeFormat('fr', { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format(Date.UTC(2024, index, 1)));
};

export const MONTHS = monthsAs('long');
/** As newspapers shorten them; those of four letters or fewer stay whole. */
export const SHORT_MONTHS = monthsAs('short');

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

export const two = (figure: number) => String(figure).padStart(2, '0');
export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
export const dayOf = (day: string) => Number(day.slice(8, 10));
/** 0 is Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
export const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;
export const monthName = (month: number) => MONTHS[month - 1] ?? '';
export const weekday = (day: string) => WEEKDAYS[weekdayOf(day)] ?? '';
const first = (day: number) => (day === 1 ? '1er' : String(day));

/** `3 mars`, `1er avril`. */
export const dayMonth = (day: string) => `${first(dayOf(day))} ${monthName(monthOf(day))}`;
/** `3 mars 2016`. */
export const fullDate = (day: string) => `${dayMonth(day)} ${yearOf(day)}`;

/** The month so many months away, as `2024-03`. */
export function monthAway(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** Monday and Sunday of the week so many weeks away, as an interval. */
export function weekAway(day: string, weeks: number): string {
  const monday = addDays(day, 7 * weeks - ((weekdayOf(day) + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** A number up to 999 in words: `quarante-cinq`, `quatre-vingts`, `deux cents`. */
export function inWords(count: number): string {
  if (count < 20) return UNITS[count] ?? '';
  if (count >= 100) {
    const [hundreds, rest] = [Math.floor(count / 100), count % 100];
    const head = hundreds === 1 ? 'cent' : `${inWords(hundreds)} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? head : `${head} ${inWords(rest)}`;
  }
  const ten = Math.floor(count / 10);
  const rest = ten === 7 || ten === 9 ? count - (ten - 1) * 10 : count % 10;
  const word = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : word;
  if ((rest === 1 || rest === 11) && ten < 8) return `${word} et ${inWords(rest)}`;
  return `${word}-${inWords(rest)}`;
}

/** `quarante-cinquième`, `vingt et unième`, `neuvième`. */
export const ordinalInWords = (count: number): string =>
  count === 1
    ? 'premier'
    : `${inWords(count)
        .replace(/(quatre-vingt|cent)s$/, '$1')
        .replace(/cinq$/, 'cinqu')
        .replace(/neuf$/, 'neuv')
        .replace(/e$/, '')}ième`;
