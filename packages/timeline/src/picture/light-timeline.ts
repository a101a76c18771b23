import { keepNamesWhole } from './axis-edges.ts';
import { FoldingTimeline } from './folding-timeline.ts';
import { keepWordsInside, sizeUnmeasured } from './known-sizes.ts';

/** A range in which nothing stands. */
const NOWHERE = {
  start: Number.POSITIVE_INFINITY,
  end: Number.NEGATIVE_INFINITY,
  getMillisecondsPerPixel: () => 0,
};

/** The part of its width beyond which marks on either side are not drawn by vis-timeline: so far they can be carried. */
const DRAWN_BESIDE = 1 / 4;

/** Where the marks stood when each was drawn: milliseconds UTC and CSS pixels. */
interface Drawing {
  readonly start: number;
  readonly length: number;
  readonly width: number;
}

/** vis-timeline that draws its marks one by one as seldom as can be: not for each that is changed, nor for each step of a drag. */
export class LightTimeline extends FoldingTimeline {
  private drawing: Drawing | null = null;
  /** Whether nobody is dragging, and nothing moves by itself. */
  private rests = true;
  private changes = false;

  constructor(...given: ConstructorParameters<typeof FoldingTimeline>) {
    super(...given);
    keepNamesWhole(this);
    const { itemSet } = this;
    const takeIn = itemSet._addItem.bind(itemSet);
    itemSet._addItem = (mark) => {
      sizeUnmeasured(mark);
      keepWordsInside(mark);
      takeIn(mark);
    };
    const drawEach = itemSet.redraw.bind(itemSet);
    itemSet.redraw = () => {
      if (this.changes || this.carry()) return false;
      itemSet.dom.foreground.style.transform = '';
      const { start, end } = this.range;
      this.drawing = { start, length: end - start, width: this.props.center.width };
      return drawEach();
    };
    // vis-timeline asks the page for the width, which has it laid out in every frame of a zoom.
    const { range } = this;
    range.getMillisecondsPerPixel = () => (range.end - range.start) / this.props.center.width;
    this.on('rangechange', () => {
      this.rests = false;
    });
    this.on('rangechanged', () => {
      this.rests = true;
      itemSet.dom.foreground.style.willChange = '';
      this._redraw();
    });
  }

  /**
   * Changes marks so that all of them are drawn and measured at once, with the next drawing. vis-timeline does so with each one as
   * it is added or changed where it can be seen, and has the page laid out as often: hundreds of times for another window.
   *
   * @param changed the ids of those that stand there already
   */
  changeUnseen(changed: readonly string[], change: () => void): void {
    const { body, items } = this.itemSet;
    if (body === null) return;
    for (const id of changed) items[id]?.hide();
    const { range } = body;
    body.range = NOWHERE;
    this.changes = true;
    try {
      change();
    } finally {
      body.range = range;
      this.changes = false;
    }
    this.drawing = null;
    this._redraw();
  }

  /** The first change of all would be drawn at once. */
  override _redraw(): void {
    if (!this.changes) super._redraw();
  }

  /**
   * Moves all marks as one where they have only come to stand further left or right since they were drawn, as in a drag: one layer
   * is moved then, where each mark would be moved and painted. The words of what began before keep their place in it until all rests.
   *
   * @returns whether that was enough
   */
  private carry(): boolean {
    const { drawing, range, props, itemSet } = this;
    if (this.rests || drawing === null || drawing.width !== props.center.width) return false;
    const { start, length } = drawing;
    const by = start - range.start;
    const beside = length * DRAWN_BESIDE;
    if (Math.abs(range.end - range.start - length) > 1 || Math.abs(by) > beside) return false;
    if (this.isFolded(Math.min(start, range.start) - beside, Math.max(start, range.start) + length + beside))
      return false;
    const { style } = itemSet.dom.foreground;
    // A layer of its own is not painted anew; where nothing is carried it would only be one more, and its marks some eighty.
    style.willChange = 'transform';
    style.transform = `translateX(${Math.round((by / length) * drawing.width)}px)`;
    return true;
  }
}
