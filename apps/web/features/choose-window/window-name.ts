import { type DayWindow, dayParts } from '@ephemeride/domain';
import { shortDate } from '@ephemeride/timeline';
import { type Language, localeOf } from '../../language/languages.ts';

/** A window in few words: `2022–2025`, `mars–mai 2024`, `7 janv. 2024`. */
export function windowName({ from, to }: DayWindow, language: Language): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`;
  }
  return shortDate({ earliest: from, latest: to, precision: 'INTERVAL' }, localeOf(language));
}
