import type { DayWindow } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';
import type { PictureEntry } from './entry.ts';
import type { PictureWords } from './lanes.ts';
import { shortDate } from './short-date.ts';

/** How much is written beside a mark. */
export type LabelLevel = 'NONE' | 'DATE' | 'KIND' | 'TITLE';

/** Pixels that a mark needs beside others for a date, and for more than a date; lanes stack to a few rows. */
const DATE_PX = 24;
const WORDS_PX = 60;
/** In lanes narrower than this, more than a date would be cut off. */
const NARROW_PX = 480;

/**
 * How much can be written beside the marks of a lane without crowding it.
 *
 * @param width of the lane, in CSS pixels
 */
export function labelLevel(window: DayWindow, marks: number, width: number): LabelLevel {
  const room = width / marks;
  if (room < DATE_PX) return 'NONE';
  if (room < WORDS_PX || width < NARROW_PX) return 'DATE';
  const days = daysIn(window);
  if (days <= 200) return 'TITLE';
  return days <= 6 * 366 ? 'KIND' : 'DATE';
}

/** What is written beside an entry's mark: `17 mai · Rencontre`; the axis tells the year. */
export function labelOf(entry: PictureEntry, level: LabelLevel, words: PictureWords): string {
  if (level === 'NONE' || entry.date === null) return '';
  const date = shortDate(entry.date, words.locale, false);
  if (level === 'DATE') return date;
  const rest = level === 'TITLE' || entry.__typename !== 'Event' ? entry.title : words.kind(entry.kind);
  return `${date} · ${rest}`;
}
