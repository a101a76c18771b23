import type { DayWindow } from '@ephemeride/domain';
import { foldableGaps, foldedTime } from './folded-time.ts';

/** The shortest window that can be shown, in days. */
export const SHORTEST_WINDOW = 7;

/** Where a window can go: as far as `limits`, over `gaps` that take no room. */
export interface Ground {
  readonly limits: DayWindow;
  readonly gaps: readonly DayWindow[];
}

/** Moves a window by a part of its length: 1 is the window that follows, -0.5 half a window back; up to the limits. */
export function panWindow(window: DayWindow, part: number, ground: Ground): DayWindow {
  return moved(window, ground, (start, length) => {
    const by = Math.sign(part) * Math.max(1, Math.round(Math.abs(part) * length));
    return [start + by, length];
  });
}

/**
 * Makes a window `factor` times as long, keeping the moment that stands at `anchor` (0 its start, 1 its end) where it is.
 * Never shorter than {@link SHORTEST_WINDOW}, never longer than the limits.
 */
export function zoomWindow(window: DayWindow, factor: number, anchor: number, ground: Ground): DayWindow {
  return moved(window, ground, (start, length) => {
    const wanted = Math.max(Math.round(length * factor), SHORTEST_WINDOW);
    return [start + Math.round((length - wanted) * anchor), wanted];
  });
}

/** Slides a window back between the limits, without changing its length unless it is longer than they are. */
export const clampWindow = (window: DayWindow, limits: DayWindow): DayWindow =>
  moved(window, { limits, gaps: [] }, (start, length) => [start, length]);

/** A window changed in folded days, its first and how many, and kept within the limits. */
function moved(
  window: DayWindow,
  { limits, gaps }: Ground,
  change: (start: number, length: number) => readonly [number, number],
): DayWindow {
  const { fold, unfold } = foldedTime(foldableGaps(gaps, window));
  const from = fold(window.from);
  const [start, wanted] = change(from, fold(window.to) - from + 1);
  const [least, most] = [fold(limits.from), fold(limits.to)];
  const length = Math.min(wanted, most - least + 1);
  const first = Math.min(Math.max(start, least), most - length + 1);
  return { from: unfold(first), to: unfold(first + length - 1) };
}
