import type { DayWindow } from '@ephemeride/domain';
import { anniversaryItems, roomyReturns } from './anniversary-items.ts';
import type { PictureAnniversary, PictureEntry } from './entry.ts';
import { extentOf } from './extent.ts';
import type { Bucket } from './gaps.ts';
import { type Hue, huesOf } from './hues.ts';
import { endOfDay, noonOfDay, startOfDay } from './instant.ts';
import { labelLevels, labelOf } from './label.ts';
import { AGREEMENT_LANE, ANNIVERSARY_LANE, isMixedLane, type LaneRules, lanesOf } from './lanes.ts';
import type { Shape, WantedMark } from './picture-item.ts';

/** What the picture is made from. `limits`: as far as an open date is drawn. */
export interface PictureData extends LaneRules {
  readonly entries: readonly PictureEntry[];
  readonly anniversaries: readonly PictureAnniversary[];
  readonly window: DayWindow;
  readonly limits: DayWindow;
  /** Folded away. */
  readonly gaps: readonly DayWindow[];
  /** How many entries stand in each stretch of the window; null where all of them are drawn. */
  readonly counts: readonly Bucket[] | null;
}

/**
 * The marks of every dated entry, one a lane, and of every anniversary and its returns.
 *
 * @param width of the window in a lane, in CSS pixels: what room there is decides how much is written
 */
export function wantedMarks(data: PictureData, width: number): readonly WantedMark[] {
  const inWindow = anniversaryItems(data.anniversaries, data.words).filter((item) => isIn(item, data.window));
  const returns = roomyReturns(inWindow, data.gaps, width);
  const drawn = new Set(returns.map(({ entry }) => entry));
  const rest = data.entries.filter((entry) => !drawn.has(entry.id));
  const hues = huesOf(data.order, data.shared);
  const levels = labelLevels(data.window, width);
  return [
    ...returns,
    ...rest.flatMap((entry) => {
      const labels = [...new Set(levels.map((level) => labelOf(entry, level, data.words)))];
      return lanesOf(entry, data).flatMap((lane) => {
        const item = entryItem(entry, lane, data, hues, labels, width);
        return item === null ? [] : [item];
      });
    }),
  ];
}

const isIn = ({ earliest, latest }: WantedMark, { from, to }: DayWindow): boolean =>
  (earliest === null || earliest <= to) && (latest === null || latest >= from);

function entryItem(
  entry: PictureEntry,
  lane: string,
  data: PictureData,
  hues: ReadonlyMap<string, Hue>,
  labels: readonly string[],
  width: number,
): WantedMark | null {
  if (entry.date === null) return null;
  const extent = extentOf(entry.date, data.limits);
  const own = entry.countries.map(({ code }) => hues.get(code) ?? 0).find((hue) => hue > 0) ?? 0;
  return {
    ...extent,
    id: `${lane}:${entry.id}`,
    entry: entry.id,
    lane,
    shape: shapeOf(entry, lane, extent.end),
    state: entry.__typename === 'Event' ? entry.status : 'HELD',
    hue: isMixedLane(lane) ? 0 : (hues.get(lane) ?? own),
    inside: extent.end !== null && holdsWords(extent.start, extent.end, data.window, width),
    labels: lane === AGREEMENT_LANE ? [entry.title] : labels,
    title: entry.title,
    when: entry.date.display,
    jubilee: entry.__typename === 'Commemoration' && entry.jubilee,
    earliest: entry.date.earliest,
    latest: entry.date.latest,
    precision: entry.date.precision,
    weight: 0,
    importance: entry.importance,
    movedTo: movedTo(entry),
  };
}

/** When the edition is held that replaces a postponed one. */
function movedTo(entry: PictureEntry): number | null {
  if (entry.__typename !== 'Event' || entry.status !== 'POSTPONED') return null;
  const from = entry.date?.earliest;
  const later = entry.linked
    .flatMap(({ date }) => date?.earliest ?? [])
    .filter((day) => from == null || day > from)
    .sort()[0];
  return later === undefined ? null : noonOfDay(later);
}

/** An extent as wide as this, in CSS pixels, holds its own words; one that leaves the window less wide ones, rather than lose them. */
const ROOMY_PX = 160;
const TIGHT_PX = 96;

/** Whether the words of a stretch of time stand inside it, in a window so many CSS pixels wide. */
function holdsWords(start: number, end: number, window: DayWindow, width: number): boolean {
  const [from, to] = [startOfDay(window.from), endOfDay(window.to)];
  const pixels = width / (to - from);
  if (end > to) return (end - start) * pixels > TIGHT_PX;
  return (end - Math.max(start, from)) * pixels > ROOMY_PX;
}

function shapeOf(entry: PictureEntry, lane: string, end: number | null): Shape {
  if (lane === ANNIVERSARY_LANE) return entry.__typename === 'Anniversary' ? 'ORIGIN' : 'RETURN';
  if (end === null) return 'MOMENT';
  const lasts = entry.__typename === 'Agreement' || entry.date?.precision === 'INTERVAL';
  return lasts ? 'SPAN' : 'EXTENT';
}
