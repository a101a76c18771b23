import type { DayWindow } from '@ephemeride/domain';
import { DataSet } from 'vis-data/esnext';
import type { DataGroup, DataItem } from 'vis-timeline/esnext';
import { sameWindow } from '../day-window.ts';
import { diffItems } from '../diff-items.ts';
import { endOfDay } from '../instant.ts';
import type { Lane, PictureWords } from '../lanes.ts';
import { drawnRange, type Padding, windowDrawn } from '../padding.ts';
import type { PictureItem } from '../picture-item.ts';
import { TEXT_PX, textScale } from '../text-size.ts';
import { LightTimeline } from './light-timeline.ts';
import { visGroup, visItem } from './vis-items.ts';
import { visOptions } from './vis-options.ts';

/** What a picture tells its page, and asks of it. */
export interface ViewListener {
  words: PictureWords;
  /** The reader dragged or zoomed to another window; told once they rest. */
  onWindow(window: DayWindow): void;
  /** The reader pressed a mark that stands for all of a stretch of time. */
  onStretch(stretch: DayWindow): void;
  onSelect(entry: string): void;
  /** The pointer came over a mark, or left it (null). */
  onHover(item: PictureItem | null, at: DOMRect | null): void;
}

/** A drawn timeline, in its own element. */
export interface TimelineView {
  draw(lanes: readonly Lane[], items: readonly PictureItem[]): void;
  /** Shows a window; told of by no event. */
  show(window: DayWindow, moving: boolean): void;
  select(entry: string | null): void;
  highlight(entry: string | null): void;
  destroy(): void;
}

/** Pixels left free before a window, for half a mark, where text is 16 px; those after it, for the words of the last mark, stand in the CSS. */
const BEFORE_PX = 12;
/** Milliseconds of rest after which a drag or zoom counts as done. */
const REST_MS = 250;
const MOVE = { animation: { duration: 150, easingFunction: 'easeOutQuad' as const } };

/**
 * Draws a timeline in an element with vis-timeline. Runs in a browser only.
 *
 * @param limits beyond which nobody can drag
 * @param gaps folded away
 */
export function createTimelineView(
  element: HTMLElement,
  window: DayWindow,
  limits: DayWindow,
  gaps: readonly DayWindow[],
  listener: ViewListener,
): TimelineView {
  const items = new DataSet<DataItem, 'id'>();
  const groups = new DataSet<DataGroup, 'id'>();
  const drawn = new Map<string, PictureItem>();
  let drawnLanes: ReadonlyMap<string, Lane & { order: number }> = new Map();
  let shown = window;
  let width = laneWidth(element);
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Marks pass under the pointer of a reader who drags or zooms, and mean nothing by it. */
  let moving = false;

  const options = visOptions(limits, gaps, listener.words, (scale) => {
    // Told at every label: an attribute written again would have its styles computed anew.
    if (element.dataset.scale !== scale) element.dataset.scale = scale;
  });
  const timeline = new LightTimeline(element, items, groups, options);
  timeline.foldOnly(gaps);
  let beside = padding(element, laneWidth(element));

  timeline.on('rangechange', ({ byUser }: { byUser: boolean }) => {
    if (!byUser) return;
    clearTimeout(rest);
    if (moving) return;
    moving = true;
    element.classList.add('moving');
    listener.onHover(null, null);
  });
  timeline.on('rangechanged', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      settle();
      const next = windowDrawn({ start: start.getTime(), end: end.getTime() }, beside, gaps);
      if (sameWindow(next, shown)) return;
      shown = next;
      listener.onWindow(next);
    }, REST_MS);
  });
  timeline.on('click', ({ item }: { item: string | null }) => {
    const mark = item === null ? undefined : drawn.get(item);
    if (mark?.entry) listener.onSelect(mark.entry);
    else if (mark?.earliest && mark.latest) listener.onStretch({ from: mark.earliest, to: mark.latest });
  });
  timeline.on('itemover', ({ item, event }: { item: string; event: Event }) => {
    if (moving) return;
    const target = event.target instanceof Element ? event.target.closest('.vis-item') : null;
    listener.onHover(drawn.get(item) ?? null, target?.getBoundingClientRect() ?? null);
  });
  const observer = new ResizeObserver(() => {
    if (laneWidth(element) === width) return;
    width = laneWidth(element);
    beside = padding(element, width);
    timeline.setWindow(...rangeOf(shown), { animation: false });
  });
  timeline.on('itemout', () => {
    if (!moving) listener.onHover(null, null);
  });
  // Given as options, a window that never changes would leave vis-timeline waiting for its first change, unseen.
  timeline.setWindow(...rangeOf(window), { animation: false });
  const centre = element.querySelector('.vis-panel.vis-center');
  if (centre) observer.observe(centre);
  for (const [i, gap] of gaps.entries()) timeline.addCustomTime(new Date(endOfDay(gap.to)), `break-${i}`);

  function settle(): void {
    moving = false;
    element.classList.remove('moving');
  }

  function rangeOf(next: DayWindow): [number, number] {
    const { start, end } = drawnRange(next, beside, gaps);
    return [start, end];
  }

  return {
    draw(lanes, next) {
      const ordered = lanes.map((lane, order) => ({ ...lane, order }));
      const moved = diffItems(drawnLanes, ordered);
      groups.remove([...moved.removed]);
      groups.update([...moved.added, ...moved.changed].map(visGroup));
      drawnLanes = new Map(ordered.map((lane) => [lane.id, lane]));
      const diff = diffItems(drawn, next);
      const changed = diff.changed.map(({ id }) => id);
      timeline.changeUnseen(changed, () => {
        items.remove([...diff.removed]);
        items.update([...diff.added, ...diff.changed].map(visItem));
      });
      for (const id of diff.removed) drawn.delete(id);
      for (const item of next) drawn.set(item.id, item);
    },
    show(next, moving) {
      clearTimeout(rest);
      settle();
      if (sameWindow(next, shown)) return;
      shown = next;
      timeline.setWindow(...rangeOf(next), moving ? MOVE : { animation: false });
    },
    select(entry) {
      const chosen = [...drawn.values()].filter((item) => entry !== null && item.entry === entry);
      timeline.setSelection(chosen.map(({ id }) => id));
    },
    highlight(entry) {
      for (const mark of element.querySelectorAll('.vis-item.pointed')) mark.classList.remove('pointed');
      if (entry === null) return;
      for (const mark of element.querySelectorAll(`.vis-item[data-entry="${CSS.escape(entry)}"]`)) {
        mark.classList.add('pointed');
      }
    },
    destroy() {
      clearTimeout(rest);
      observer.disconnect();
      timeline.destroy();
    },
  };
}

/** The width of the lanes themselves, in CSS pixels. */
const laneWidth = (element: HTMLElement): number =>
  element.querySelector<HTMLElement>('.vis-panel.vis-center')?.clientWidth ?? 0;

/** The paddings of a window, as parts of the lanes' width: asked for only where that changes, for the page may be laid out for it. */
function padding(element: HTMLElement, lanes: number): Padding {
  const width = Math.max(lanes, 200);
  const rem = textScale() * TEXT_PX;
  const after = Number.parseFloat(getComputedStyle(element).getPropertyValue('--after-window')) * rem;
  return { before: (BEFORE_PX * textScale()) / width, after: after / width };
}
