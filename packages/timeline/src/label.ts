import type { DayWindow } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';
import type { PictureEntry } from './entry.ts';
import type { PictureWords } from './lanes.ts';
import { shortDate } from './short-date.ts';

/** How much is written beside a mark. */
export type LabelLevel = 'DATE' | 'KIND' | 'TITLE' | 'NAME';

/** In lanes narrower than this, in CSS pixels, more than a date would be cut off. */
const NARROW_PX = 480;

/**
 * What may be written beside the marks of a window, the fullest first. Over many years the days of the marks tell less than
 * what they are.
 *
 * @param width of a lane, in CSS pixels
 */
export function labelLevels(window: DayWindow, width: number): readonly LabelLevel[] {
  if (width < NARROW_PX) return ['DATE'];
  const days = daysIn(window);
  if (days <= 200) return ['TITLE', 'KIND', 'DATE'];
  return days <= 6 * 366 ? ['KIND', 'DATE'] : ['NAME'];
}

/** What is written beside an entry's mark: `17 mai · Rencontre`; the axis tells the year. */
export function labelOf(entry: PictureEntry, level: LabelLevel, words: PictureWords): string {
  if (entry.date === null) return '';
  if (level === 'NAME') return entry.title;
  const date = shortDate(entry.date, words.locale, false);
  if (level === 'DATE') return date;
  const rest = level === 'TITLE' || entry.__typename !== 'Event' ? entry.title : words.kind(entry.kind);
  return `${date} · ${rest}`;
}
