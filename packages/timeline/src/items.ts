import type { DayWindow } from '@ephemeride/domain';
import { anniversaryItems, roomyReturns } from './anniversary-items.ts';
import type { PictureAnniversary, PictureEntry } from './entry.ts';
import { extentOf } from './extent.ts';
import { type Hue, huesOf } from './hues.ts';
import { endOfDay, startOfDay } from './instant.ts';
import { type LabelLevel, labelLevel, labelOf } from './label.ts';
import { AGREEMENT_LANE, ANNIVERSARY_LANE, isMixedLane, type LaneRules, lanesOf } from './lanes.ts';

/** MOMENT ●, EXTENT ▭ (a day among several), SPAN ━ (all of them), ORIGIN and RETURN ◆. */
export type Shape = 'MOMENT' | 'EXTENT' | 'SPAN' | 'ORIGIN' | 'RETURN';
export type MarkState = 'HELD' | 'PLANNED' | 'ONGOING' | 'POSTPONED' | 'CANCELLED' | 'COMPUTED';

/** One mark of the picture; an entry has one in each of its lanes. */
export interface PictureItem {
  readonly id: string;
  /** The id to select when it is clicked. */
  readonly entry: string;
  readonly lane: string;
  readonly shape: Shape;
  readonly state: MarkState;
  readonly hue: Hue;
  /** Milliseconds UTC; `end` is null for a point. */
  readonly start: number;
  readonly end: number | null;
  readonly label: string;
  /** Whether its words have room inside its own extent. */
  readonly inside: boolean;
  readonly title: string;
  /** The date in full, for the tooltip. */
  readonly when: string;
  readonly jubilee: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
}

/** What the picture is made from. `limits`: as far as an open date is drawn. */
export interface PictureData extends LaneRules {
  readonly entries: readonly PictureEntry[];
  readonly anniversaries: readonly PictureAnniversary[];
  readonly window: DayWindow;
  readonly limits: DayWindow;
  /** Folded away. */
  readonly gaps: readonly DayWindow[];
}

/**
 * The marks of every dated entry, one a lane, and of every anniversary and its returns.
 *
 * @param width of a lane, in CSS pixels: what room there is decides how much is written
 */
export function pictureItems(data: PictureData, width: number): readonly PictureItem[] {
  const inWindow = anniversaryItems(data.anniversaries, data.words).filter((item) => isIn(item, data.window));
  const returns = roomyReturns(inWindow, data.gaps, width);
  const drawn = new Set(returns.map(({ entry }) => entry));
  const rest = data.entries.filter((entry) => !drawn.has(entry.id));
  const hues = huesOf(data.order, data.shared);
  const level = levels(rest, data, width);
  return [
    ...returns,
    ...rest.flatMap((entry) =>
      lanesOf(entry, data).flatMap((lane) => {
        const item = entryItem(entry, lane, data, hues, level(lane), width);
        return item === null ? [] : [item];
      }),
    ),
  ];
}

const isIn = ({ earliest, latest }: PictureItem, { from, to }: DayWindow): boolean =>
  (earliest === null || earliest <= to) && (latest === null || latest >= from);

/** How much is written in each lane, by how many marks it holds. */
function levels(
  entries: readonly PictureEntry[],
  data: PictureData,
  width: number,
): (lane: string) => LabelLevel {
  const counts = new Map<string, number>();
  for (const lane of entries.flatMap((entry) => lanesOf(entry, data))) {
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return (lane) => labelLevel(data.window, counts.get(lane) ?? 1, width);
}

function entryItem(
  entry: PictureEntry,
  lane: string,
  data: PictureData,
  hues: ReadonlyMap<string, Hue>,
  level: LabelLevel,
  width: number,
): PictureItem | null {
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
    label: lane === AGREEMENT_LANE ? entry.title : labelOf(entry, level, data.words),
    title: entry.title,
    when: entry.date.display,
    jubilee: entry.__typename === 'Commemoration' && entry.jubilee,
    earliest: entry.date.earliest,
    latest: entry.date.latest,
    precision: entry.date.precision,
  };
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
