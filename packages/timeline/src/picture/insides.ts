import type { SizedMark } from './known-sizes.ts';

/** Draws the name of a unit of the axis at so many CSS pixels from the left edge, and gives its element. */
type NameUnit = (x: number, text: string, orientation: string, className: string) => HTMLElement;

/** What is used here of what vis-timeline's types leave out. */
export interface Insides {
  readonly range: {
    /** Milliseconds UTC. */
    readonly start: number;
    readonly end: number;
    getMillisecondsPerPixel(): number;
  };
  readonly props: { readonly center: { readonly width: number } };
  readonly itemSet: {
    /** Null once the timeline is destroyed. Its range is the timeline's own until it is replaced. */
    readonly body: { range: unknown } | null;
    readonly dom: { readonly foreground: HTMLElement };
    readonly items: Readonly<Record<string, { hide(): void }>>;
    /** Takes a mark in, before it is drawn for the first time. */
    _addItem(mark: SizedMark): void;
    /** Draws lanes and marks; says whether that changed their size. */
    redraw(): boolean;
  };
  readonly timeAxis: {
    /** CSS pixels of a letter of the axis, once one was measured. */
    readonly props: { readonly majorCharWidth?: number; readonly minorCharWidth?: number };
    _repaintMajorText: NameUnit;
    _repaintMinorText: NameUnit;
  };
  /** CSS pixels from the left edge of what is drawn. */
  _toScreen(instant: { valueOf(): number }): number;
  /** Draws all anew, with the next frame. */
  _redraw(): void;
}
