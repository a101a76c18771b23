import type { DayWindow } from '@ephemeride/domain';
import { dayAt, startOfDay } from './instant.ts';
import type { Lane, PictureWords } from './lanes.ts';
import type { PictureItem, WantedMark } from './picture-item.ts';
import { shortDate } from './short-date.ts';

/** The mark that counts those of a lane that found no room near each other, in its last row. */
export function heapItem(
  lane: Lane,
  members: readonly WantedMark[],
  window: DayWindow,
  words: PictureWords,
): PictureItem {
  const sorted = [...members].sort((a, b) => a.start - b.start);
  const [first, middle] = [sorted[0]!, sorted[sorted.length >> 1]!];
  const earliest = dayAt(first.start);
  const latest = dayAt(Math.max(...sorted.map(({ start, end }) => (end === null ? start : end - 1))));
  return {
    id: `${lane.id}:heap:${first.id}`,
    entry: null,
    lane: lane.id,
    shape: 'HEAP',
    state: 'HELD',
    hue: lane.hue,
    // What began before the window is counted at its edge.
    start: Math.max(middle.start, startOfDay(window.from)),
    end: null,
    label: `+${words.count(members.length)}`,
    room: null,
    inside: false,
    title: words.several(members.length),
    when: shortDate({ earliest, latest, precision: 'INTERVAL' }, words.locale),
    jubilee: false,
    earliest,
    latest,
    precision: 'INTERVAL',
    row: lane.rows - 1,
    weight: 0,
  };
}

/** The arrow from a postponed mark to the day on which it is held, in the mark's own row. */
export const movedItem = (mark: PictureItem, movedTo: number): PictureItem => ({
  ...mark,
  id: `${mark.id}:moved`,
  shape: 'MOVED',
  end: movedTo,
  label: '',
  room: null,
  inside: true,
});
