import { dayText, type Localized, lastDayOfMonth, monthText, parseEdtf, yearText } from '@ephemeride/domain';

/** One year's return of a day looked back to. */
export interface AnniversaryReturn {
  readonly year: number;
  readonly ordinal: number;
  /** EDTF, as precise as the origin. */
  readonly edtf: string;
}

/**
 * The return in one year, or null in the year of the origin and before it. The 29th of February returns on the 28th in a year without
 * it. An origin that is no day, month or year has no returns.
 */
export function returnIn(origin: string, year: number): AnniversaryReturn | null {
  const date = parseEdtf(origin);
  if (date?.kind !== 'DAY' && date?.kind !== 'MONTH' && date?.kind !== 'YEAR') return null;
  const ordinal = year - date.year;
  if (ordinal < 1) return null;
  if (date.kind === 'YEAR') return { year, ordinal, edtf: yearText(year) };
  if (date.kind === 'MONTH') return { year, ordinal, edtf: monthText(year, date.month) };
  const day = Math.min(date.day, lastDayOfMonth(year, date.month));
  return { year, ordinal, edtf: dayText(year, date.month, day) };
}

const englishRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_SUFFIX = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

/** What a return is called where no despatch has called it anything. */
export const returnTitles = (anniversary: Localized, ordinal: number): Localized => ({
  FR: `${ordinal}${ordinal === 1 ? 'er' : 'e'} anniversaire : ${anniversary.FR}`,
  EN: `${ordinal}${ENGLISH_SUFFIX[englishRules.select(ordinal)]} anniversary: ${anniversary.EN}`,
  VI: `Kỷ niệm ${ordinal} năm: ${anniversary.VI}`,
});
