import type { Hue } from './hues.ts';

/**
 * MOMENT ●, EXTENT ▭ (a day among several), SPAN ━ (all of them), ORIGIN and RETURN ◆, HEAP (a number of marks that found no room),
 * COUNT (all that stands in a stretch of time), MOVED ╌▸ (from what was postponed to when it was held).
 */
export type Shape = 'MOMENT' | 'EXTENT' | 'SPAN' | 'ORIGIN' | 'RETURN' | 'HEAP' | 'COUNT' | 'MOVED';
export type MarkState = 'HELD' | 'PLANNED' | 'ONGOING' | 'POSTPONED' | 'CANCELLED' | 'COMPUTED';

/** One mark of the picture; an entry has one in each of its lanes. */
export interface PictureItem {
  readonly id: string;
  /** The id to select when it is clicked; null where it stands for several. */
  readonly entry: string | null;
  readonly lane: string;
  readonly shape: Shape;
  readonly state: MarkState;
  readonly hue: Hue;
  /** Milliseconds UTC; `end` is null for a point. */
  readonly start: number;
  readonly end: number | null;
  readonly label: string;
  /** How much of its words can be seen before the edge of what is drawn, in CSS pixels; null for all of them. */
  readonly room: number | null;
  /** Whether its words have room inside its own extent. */
  readonly inside: boolean;
  readonly title: string;
  /** The date in full, for the tooltip. */
  readonly when: string;
  readonly jubilee: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  /** From the top of its lane, 0 for the first. */
  readonly row: number;
  /** Of all that is counted, 0 to 4: how dark a COUNT is drawn. */
  readonly weight: number;
}

/** A mark before its lane is arranged: what may be written beside it, the fullest first, and what gives it its place. */
export interface WantedMark extends Omit<PictureItem, 'row' | 'label' | 'room'> {
  readonly labels: readonly string[];
  readonly importance: number;
  /** When what was postponed is held, in milliseconds UTC; null where it was not postponed, or nobody knows. */
  readonly movedTo: number | null;
}
