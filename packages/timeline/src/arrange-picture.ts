import type { DayWindow } from '@ephemeride/domain';
import { countItems } from './count-items.ts';
import { endOfDay, startOfDay } from './instant.ts';
import { type PictureData, wantedMarks } from './items.ts';
import { arrangeLanes, type Lane } from './lanes.ts';
import { unfolded } from './padding.ts';
import type { PictureItem, WantedMark } from './picture-item.ts';
import { heapsOf, planRows, type RowCandidate } from './rows.ts';
import { heapItem, movedItem } from './several-items.ts';

/** A picture with every mark in its row. */
export interface ArrangedPicture {
  readonly lanes: readonly Lane[];
  readonly items: readonly PictureItem[];
}

/** CSS pixels: half a glyph, the least an extent is drawn, a letter, the longest words, and what stands between glyph and words. */
const HALF_GLYPH_PX = 8;
const LEAST_EXTENT_PX = 8;
const LETTER_PX = 6.4;
const LONGEST_WORDS_PX = 252;
const BEFORE_WORDS_PX = 7;
/** Between the edge of an extent and the words inside it. */
const INSIDE_PX = 6;
/** By how much words may turn out longer than their letters let expect. */
const LONGER = 1.2;
/** A heap with its number. */
const HEAP_PX = 44;

/**
 * Lays a picture out: its lanes, and in each lane a row for every mark, words for those that have room, heaps with a number for
 * those that have none.
 *
 * @param width of the window in a lane, in CSS pixels
 * @param after what is drawn after the window, for the words of its last marks, in CSS pixels
 */
export function arrangePicture(data: PictureData, width: number, after: number): ArrangedPicture {
  const lanes = arrangeLanes(data.entries, data, {
    anniversaries: data.anniversaries.length > 0,
    counted: data.counts !== null,
  });
  const position = positions(data.window, data.gaps, width);
  const marks = new Map<string, WantedMark[]>();
  for (const mark of wantedMarks(data, width)) {
    const lane = marks.get(mark.lane);
    if (lane) lane.push(mark);
    else marks.set(mark.lane, [mark]);
  }
  const items = lanes.flatMap((lane) =>
    arrangeLane(lane, marks.get(lane.id) ?? [], position, width + after, data),
  );
  return { lanes, items: [...countItems(data, position), ...items] };
}

/** Where an instant stands in a window so many pixels wide. */
function positions(
  window: DayWindow,
  gaps: readonly DayWindow[],
  width: number,
): (instant: number) => number {
  const start = startOfDay(window.from);
  const whole = unfolded(start, endOfDay(window.to), gaps);
  const from = (instant: number): number =>
    instant < start ? -unfolded(instant, start, gaps) : unfolded(start, instant, gaps);
  return (instant) => (from(instant) / whole) * width;
}

function arrangeLane(
  lane: Lane,
  marks: readonly WantedMark[],
  position: (instant: number) => number,
  edge: number,
  { window, words }: PictureData,
): readonly PictureItem[] {
  const candidates = marks.map((mark) => ({ mark, ...candidate(mark, position) }));
  const whole = planRows(candidates, lane.rows);
  // Where some found no room, the last row is given to the heaps that count them.
  const plan = whole.left.length === 0 ? whole : planRows(candidates, lane.rows - 1);
  const used = 1 + Math.max(0, ...[...plan.places.values()].map(({ row }) => row));
  const heaped = new Set(plan.left);
  const first = heaped.size === 0 ? (lane.rows - used) / 2 : 0;
  const heaps = heapsOf(
    candidates.filter(({ id }) => heaped.has(id)),
    HEAP_PX,
  );
  return [
    ...candidates.flatMap((one) => {
      const place = plan.places.get(one.id);
      return place ? placed(one, first + place.row, place.words, edge) : [];
    }),
    ...heaps.map((members) =>
      heapItem(
        lane,
        members.map(({ mark }) => mark),
        window,
        words,
      ),
    ),
  ];
}

/** A mark in its row, with the arrow to the day to which it was moved. */
function placed(
  { mark, left, right }: RowCandidate & { readonly mark: WantedMark },
  row: number,
  worded: number,
  edge: number,
): readonly PictureItem[] {
  const { labels, importance: _, movedTo, ...rest } = mark;
  const label = (mark.inside ? labels[0] : labels[worded]) ?? '';
  const seen = mark.inside ? edge - left - INSIDE_PX : edge - right - BEFORE_WORDS_PX;
  // What stands inside an extent that ends before the edge is cut off by the extent itself.
  const isCut = mark.inside ? right > edge : wordsPx(label) * LONGER > seen;
  const item = { ...rest, row, label, room: isCut ? Math.max(Math.round(seen), 0) : null };
  return movedTo === null ? [item] : [movedItem(item, movedTo), item];
}

/** What room a mark wants, cut off at the left edge of the lane, where its words begin. */
function candidate(mark: WantedMark, position: (instant: number) => number): RowCandidate {
  const { id, start, end, labels, importance, inside, movedTo } = mark;
  const from = position(start);
  const to = end === null ? from + HALF_GLYPH_PX : Math.max(position(end), from + LEAST_EXTENT_PX);
  const right = movedTo === null ? to : Math.max(to, position(movedTo));
  return {
    id,
    left: end === null ? from - HALF_GLYPH_PX : Math.max(from, 0),
    right,
    words: inside ? [] : labels.map((label) => Math.max(BEFORE_WORDS_PX + wordsPx(label) - (right - to), 0)),
    importance,
  };
}

const wordsPx = (label: string): number => Math.min(label.length * LETTER_PX, LONGEST_WORDS_PX);
