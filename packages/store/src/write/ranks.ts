import { HIGHEST_RANK } from '../engine.ts';

/** Whoever looks for a name wants its bearer first. */
export const PERSON_RANK = HIGHEST_RANK;
/** A despatch comes after the entries that it proves. */
export const DOCUMENT_RANK = 0;

/** An entry's importance, 0 to 1, as a rank between those of a document and of a person. */
export const entryRank = (importance: number): number =>
  1 + Math.round(Math.min(1, Math.max(0, importance)) * (HIGHEST_RANK - 2));
