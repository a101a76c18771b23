import type { DayWindow } from '@ephemeride/domain';
import type { PictureEntry } from './entry.ts';
import type { PictureWords } from './lanes.ts';
import { shortDate } from './short-date.ts';
import { daysIn } from './window.ts';

/** How much is written beside a mark. */
export type LabelLevel = 'NONE' | 'DATE' | 'KIND' | 'TITLE';

/** With more marks than this in a lane, dates would hide each other. */
const CROWDED = 40;
/** With more marks than this, only dates have room. */
const BUSY = 12;

/** How much can be written beside the marks of a lane without crowding it. */
export function labelLevel(window: DayWindow, marks: number): LabelLevel {
  if (marks > CROWDED) return 'NONE';
  if (marks > BUSY) return 'DATE';
  const days = daysIn(window);
  if (days <= 200) return 'TITLE';
  return days <= 6 * 366 ? 'KIND' : 'DATE';
}

/** What is written beside an entry's mark: `17 mai · Rencontre`; the axis tells the year. */
export function labelOf(entry: PictureEntry, level: LabelLevel, words: PictureWords): string {
  if (level === 'NONE' || entry.date === null) return '';
  const date = shortDate(entry.date, 'FR', false);
  if (level === 'DATE') return date;
  const rest = level === 'TITLE' || entry.__typename !== 'Event' ? entry.title : words.kind(entry.kind);
  return `${date} · ${rest}`;
}
