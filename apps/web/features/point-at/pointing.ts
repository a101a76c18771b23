import type { PictureItem } from '@ephemeride/timeline';

/** A mark of the picture under the pointer, and where it stands in the browser's window. */
export interface PointedMark {
  readonly item: PictureItem;
  readonly at: DOMRect;
}

/**
 * What the reader points at, in the picture or the list. Kept outside of React's state: the pointer wanders over hundreds of marks
 * and rows, and only the row and the mark that it comes to or leaves are drawn anew.
 */
export interface Pointing {
  /** The entry pointed at; null for none. */
  readonly entry: () => string | null;
  readonly mark: () => PointedMark | null;
  /** Points at an entry: at its row or, where given, at a mark. */
  readonly pointAt: (entry: string | null, mark?: PointedMark | null) => void;
  /** Has a function called at every change; gives the way to end it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPointing(): Pointing {
  const listeners = new Set<() => void>();
  let entry: string | null = null;
  let mark: PointedMark | null = null;
  return {
    entry: () => entry,
    mark: () => mark,
    pointAt(nextEntry, nextMark = null) {
      if (nextEntry === entry && nextMark === mark) return;
      entry = nextEntry;
      mark = nextMark;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
