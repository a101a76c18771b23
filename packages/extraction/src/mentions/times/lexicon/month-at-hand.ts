import { MONTH_WORDS } from './months.ts';
import { END, LETTER, oneOf } from './pattern.ts';

/** How far back in its sentence `le mois` looks for the one it means. */
const REACH = 120;
const NAMED = new RegExp(`(?<![${LETTER}])${oneOf(MONTH_WORDS)}${END}(?! {1,2}\\d{4})[^.!?\\n]*$`, 'i');

/** Which month `du mois` speaks of: the one that the sentence has just named, else that of the despatch. */
export const monthAtHand = (text: string, start: number): 'NAMED' | 'REFERENCE' =>
  NAMED.test(text.slice(Math.max(0, start - REACH), start)) ? 'NAMED' : 'REFERENCE';
