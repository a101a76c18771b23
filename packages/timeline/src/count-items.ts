import { endOfDay, startOfDay } from './instant.ts';
import type { PictureData } from './items.ts';
import { COUNT_LANE } from './lanes.ts';
import type { PictureItem } from './picture-item.ts';
import { shortDate } from './short-date.ts';

/** How dark the fullest stretch is drawn. */
const DARKEST = 4;

/** CSS pixels that a digit takes. */
const DIGIT_PX = 7;

/**
 * How many entries stand in each stretch of the window, all of them, whatever is drawn below.
 *
 * @param position where an instant stands, in CSS pixels: a number that has no room is not written
 */
export function countItems(
  { counts, words }: PictureData,
  position: (instant: number) => number,
): readonly PictureItem[] {
  if (counts === null) return [];
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ start, end, count }) => ({
      id: `${COUNT_LANE}:${start}/${end}`,
      entry: null,
      lane: COUNT_LANE,
      shape: 'COUNT',
      state: 'HELD',
      hue: 0,
      start: startOfDay(start),
      end: endOfDay(end),
      label: hasRoom(start, end, words.count(count), position) ? words.count(count) : '',
      room: null,
      inside: true,
      title: words.several(count),
      when: shortDate({ earliest: start, latest: end, precision: 'INTERVAL' }, words.locale),
      jubilee: false,
      earliest: start,
      latest: end,
      precision: 'INTERVAL',
      row: 0,
      weight: Math.ceil((count / most) * DARKEST),
    }));
}

function hasRoom(from: string, to: string, label: string, position: (instant: number) => number): boolean {
  return position(endOfDay(to)) - position(startOfDay(from)) > label.length * DIGIT_PX;
}
