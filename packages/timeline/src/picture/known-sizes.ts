/** What is used here of a mark of vis-timeline's. */
export interface SizedMark {
  readonly data: { readonly end?: unknown };
  /** CSS pixels from the left edge of what is drawn; negative where it began before. */
  readonly left?: number;
  readonly dom?: { readonly content: HTMLElement } | null;
  repositionX?(): void;
  overflow?: boolean;
  whiteSpace?: boolean;
  _getDomComponentsSizes(): unknown;
}

/** CSS pixels: the height of every mark, and more than the longest words that stand beside one, as the CSS lays them out. */
const HEIGHT = 16;
const WIDEST = 300;

const NOTHING = { width: 0, height: 0 };
const POINT = {
  dot: NOTHING,
  content: { width: 0, height: HEIGHT },
  point: { width: WIDEST, height: HEIGHT },
};
const RANGE = { content: { width: WIDEST }, box: { height: HEIGHT } };

/**
 * Tells vis-timeline the size of a mark, which it would look up in the page: every lane of another window had the page laid out
 * again. It needs the height only for its own rows, and the width only to know when a mark has left the picture at its left edge.
 */
export function sizeUnmeasured(mark: SizedMark): void {
  if (mark.data.end === undefined) {
    mark._getDomComponentsSizes = () => POINT;
    return;
  }
  mark._getDomComponentsSizes = () => {
    mark.overflow = true;
    mark.whiteSpace = false;
    return RANGE;
  };
}

/**
 * Ends the words of what began before the window where its bar ends: vis-timeline moves them into sight, as wide as the whole bar, so that
 * they would be cut off without a sign.
 */
export function keepWordsInside(mark: SizedMark): void {
  const reposition = mark.repositionX?.bind(mark);
  if (mark.data.end === undefined || reposition === undefined) return;
  mark.repositionX = () => {
    reposition();
    const before = Math.max(0, -(mark.left ?? 0));
    if (mark.dom) mark.dom.content.style.maxWidth = before > 0 ? `calc(100% - ${before}px)` : '';
  };
}
