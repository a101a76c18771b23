import type { DayWindow } from '@ephemeride/domain';
import type { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { endOfDay, startOfDay } from '../instant.ts';

/** What is used here of what vis-timeline's types leave out. */
interface Insides {
  /** Milliseconds UTC. */
  readonly range: { readonly start: number; readonly end: number };
  readonly props: { readonly center: { readonly width: number } };
  readonly itemSet: {
    /** Null once the timeline is destroyed. */
    readonly body: { range: unknown } | null;
    readonly items: Readonly<Record<string, { hide(): void }>>;
    redraw?(): boolean;
  };
  _toScreen(instant: { valueOf(): number }): number;
  _redraw(): void;
}

const Base = Timeline as unknown as new (
  element: HTMLElement,
  items: DataSet<DataItem, 'id'>,
  groups: DataSet<DataGroup, 'id'>,
  options: TimelineOptions,
) => Timeline & Insides;

/** A range in which nothing stands. */
const NOWHERE = {
  start: Number.POSITIVE_INFINITY,
  end: Number.NEGATIVE_INFINITY,
  getMillisecondsPerPixel: () => 0,
};

/**
 * vis-timeline with a short way from an instant to a pixel. Its own makes two moments of a date library for every mark at every
 * frame as soon as anything at all is folded away, however far from what is drawn: a tenth of the work of a drag.
 */
export class FoldingTimeline extends Base {
  /** Not a private field: the class below asks for a way before this one is made. */
  private gaps: readonly (readonly [start: number, end: number])[] | undefined;

  /** Tells what is folded away, as the option `hiddenDates` does; until then every way is the long one. */
  foldOnly(gaps: readonly DayWindow[]): void {
    this.gaps = gaps.map(({ from, to }) => [startOfDay(from), endOfDay(to)] as const);
  }

  /** CSS pixels from the left edge of what is drawn. */
  override _toScreen(instant: { valueOf(): number }): number {
    const at = instant.valueOf();
    const { start, end } = this.range;
    const [first, last] = [Math.min(at, start), Math.max(at, end)];
    const isNear = this.gaps?.some(([from, to]) => from <= last && to >= first) ?? true;
    if (isNear) return super._toScreen(instant);
    return ((at - start) / (end - start)) * this.props.center.width;
  }

  /**
   * Changes marks so that all of them are drawn and measured at once, with the next drawing. vis-timeline does so with each one as
   * it is added or changed where it can be seen, and has the page laid out as often: hundreds of times for another window.
   *
   * @param changed the ids of those that stand there already
   */
  changeUnseen(changed: readonly string[], change: () => void): void {
    const { itemSet } = this;
    const { body, items } = itemSet;
    if (body === null) return;
    for (const id of changed) items[id]?.hide();
    const { range } = body;
    body.range = NOWHERE;
    // Before the method of its class, until it is deleted.
    itemSet.redraw = () => false;
    try {
      change();
    } finally {
      body.range = range;
      delete itemSet.redraw;
    }
    this._redraw();
  }

  /** Draws all anew, but not while marks are being changed: the first change of all would be drawn at once. */
  override _redraw(): void {
    if (this.itemSet?.body?.range !== NOWHERE) super._redraw();
  }
}
