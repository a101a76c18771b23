import type { Piece } from './piece.ts';

/** An anniversary that a drawn sentence tells of; of each list the best answer first. */
export interface DrawnCommemoration {
  readonly ordinal: number;
  readonly year: number;
  readonly origins: readonly string[];
  readonly dates: readonly string[];
  readonly countries: readonly string[];
  /** Rows of the figures: how the number, the thing, its origin, the moment and the clause are told. */
  readonly parts: readonly string[];
}

/** One or more sentences that stand together. */
export interface DrawnSentence {
  readonly body: Piece;
  readonly commemorations: readonly DrawnCommemoration[];
  /** A row of the figures for what must not be read as an anniversary. */
  readonly noCommemoration: string | null;
}

export const plainly = (body: Piece): DrawnSentence => ({ body, commemorations: [], noCommemoration: null });
