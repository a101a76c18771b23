import type { Meaning } from './meaning.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a pattern matched, for rules that look around themselves. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The year of the reference, to read `98` by; null where there is none. */
  readonly referenceYear: number | null;
}

/** One of several times inside a match: `12` and `15 mai` of `les 12 et 15 mai`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A sentence of our own that a rule reads; the expression stands in brackets, which are taken out before reading. */
export interface Example {
  readonly text: string;
  /** EDTF of the header; null for a despatch without a date. */
  readonly on: string | null;
  readonly value: string;
  readonly edtf: string | null;
}

/** One way of naming a time. */
export interface TimeRule {
  readonly name: string;
  /**
   * Words in lower case at which the pattern may begin, or {@link FIGURES}, {@link DAY_FIGURES}, {@link YEAR_FIGURES}; of a longer trigger the first two words
   * count. Spellings without accents follow of themselves.
   */
  readonly triggers: readonly string[];
  /** What may come after a trigger of one word, a few blanks or marks between; left out where anything may. */
  readonly next?: readonly string[];
  /** Sticky; bounded, so that it fails fast wherever it is tried. */
  readonly pattern: RegExp;
  /** What the match means, or what each of its pieces does; null where the words only look like a time. */
  readonly read: (groups: Groups, place: Place) => Meaning | readonly Piece[] | null;
  readonly examples: readonly Example[];
}

/** The trigger of patterns that begin with a figure. */
export const FIGURES = '0';
/** Of those that begin with one or two figures and no more, as the number of a day. */
export const DAY_FIGURES = '00';
/** Of those that begin with four figures and no more, as a year. */
export const YEAR_FIGURES = '0000';

/** A stretch of the text that a rule has read. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}
