import type { Tense } from '../account/tense.ts';

/** Where the words around an expression look; each is found when it is first asked. */
export interface Look {
  /** Whether the words around look forward or back. */
  readonly tense: Tense;
  /** The same, of the expression's own clause only: null where the verb stands elsewhere or is an imperfect. */
  readonly clauseTense: Tense;
  /** Whether that is a past which leaves no doubt: `avait signé`, `depuis`. */
  readonly over: boolean;
  /** Whether the expression goes with the verb and not with a noun: `le 12 mai`, not `du 12 mai`. */
  readonly adverb: boolean;
  /** Whether it follows the day named: `avant de gagner samedi`. */
  readonly goesOn: boolean;
  /** Whether it stands in a title or caption, which tell in the present what has been: `Le roi reçoit lundi`. */
  readonly heading: boolean;
  /** Whether it opens a line of a programme: `Samedi - Journée portes ouvertes`. */
  readonly listed: boolean;
  /** Whether `le` or `du` stands before it: `au programme du mardi`. */
  readonly definite: boolean;
  /** Whether `le` stands before it: `le lundi` is mostly every Monday. */
  readonly article: boolean;
}

/** Of words about which nothing is known. */
export const NOWHERE: Look = {
  tense: null,
  clauseTense: null,
  over: false,
  adverb: true,
  goesOn: false,
  heading: false,
  listed: false,
  definite: false,
  article: false,
};

/** Of `d'ici vendredi`, which looks ahead whatever the verb. */
export const AHEAD: Look = { ...NOWHERE, tense: 'FUTURE', clauseTense: 'FUTURE' };
