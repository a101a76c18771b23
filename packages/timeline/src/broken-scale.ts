import { type Day, type DayWindow, dayNumber, dayOf } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';

/** One stretch of a broken axis: its days, and where it stands between 0 and 1. */
export interface ScaleStretch extends DayWindow {
  readonly start: number;
  readonly end: number;
}

/** A time axis from 0 to 1 with the gaps between its stretches folded to breaks of one width. */
export interface BrokenScale {
  readonly stretches: readonly ScaleStretch[];
  /** Where the beginning of a day stands, 0 to 1; a folded day stands in the middle of its break. */
  position(day: Day): number;
  /** The day at a position, the nearest unfolded one inside a break. */
  day(position: number): Day;
}

/**
 * Lays stretches of days, the earliest first and apart from each other, on one axis.
 *
 * @param breakWidth of the axis, 0 to 1, for each break
 * @param least of the axis, 0 to 1, for a stretch however short, so that a lone day can be seen
 */
export function brokenScale(stretches: readonly DayWindow[], breakWidth = 0.02, least = 0.03): BrokenScale {
  const days = stretches.map(daysIn);
  const room = 1 - breakWidth * (stretches.length - 1);
  const total = days.reduce((sum, count) => sum + count, 0);
  const short = days.map((count) => (count / total) * room < least);
  const shortCount = short.filter(Boolean).length;
  const longDays = days.reduce((sum, count, i) => (short[i] ? sum : sum + count), 0);
  const longRoom = room - shortCount * least;
  let at = 0;
  const placed = stretches.map((stretch, i): ScaleStretch => {
    const width =
      longDays === 0 ? room / stretches.length : short[i] ? least : (days[i]! / longDays) * longRoom;
    const start = at;
    at += width + breakWidth;
    return { from: stretch.from, to: stretch.to, start, end: start + width };
  });
  return { stretches: placed, position: (day) => positionOf(placed, day), day: (at) => dayFor(placed, at) };
}

function positionOf(stretches: readonly ScaleStretch[], day: Day): number {
  const number = dayNumber(day);
  let before = 0;
  for (const stretch of stretches) {
    const first = dayNumber(stretch.from);
    if (number < first) return stretch === stretches[0] ? 0 : (before + stretch.start) / 2;
    const part = (number - first) / daysIn(stretch);
    if (part < 1) return stretch.start + part * (stretch.end - stretch.start);
    before = stretch.end;
  }
  return Math.min(before, 1);
}

function dayFor(stretches: readonly ScaleStretch[], position: number): Day {
  const nearest = stretches.reduce((best, stretch) =>
    distance(stretch, position) < distance(best, position) ? stretch : best,
  );
  const part = (position - nearest.start) / (nearest.end - nearest.start);
  const offset = Math.floor(Math.min(Math.max(part, 0), 1) * daysIn(nearest));
  return dayOf(Math.min(dayNumber(nearest.from) + offset, dayNumber(nearest.to)));
}

const distance = (stretch: ScaleStretch, position: number): number =>
  Math.max(stretch.start - position, position - stretch.end, 0);
