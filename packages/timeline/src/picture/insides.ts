import type { SizedMark } from './known-sizes.ts';

/** What is used here of what vis-timeline's types leave out. */
export interface Insides {
  /** Milliseconds UTC. */
  readonly range: { readonly start: number; readonly end: number };
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
  /** CSS pixels from the left edge of what is drawn. */
  _toScreen(instant: { valueOf(): number }): number;
  /** Draws all anew, with the next frame. */
  _redraw(): void;
}
