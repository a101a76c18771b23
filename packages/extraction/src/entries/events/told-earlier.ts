import { type SentenceView, wordsOf } from '../sentence/sentence-view.ts';

const EARLIER = /(?<!\p{L})(?:auparavant|plus tôt|au préalable|juste avant|peu avant)(?!\p{L})/iu;
const BESIDE = /^(?:avant|après)$/u;
const OF_WHAT = /^(?:le|la|l'|les|cette?|cet|ces|son|sa|leur|cela)$/u;

/** `Auparavant, il avait reçu l'ambassadrice`, `Avant la cérémonie, il avait reçu …`: earlier, but on the same day. */
export const toldEarlier = (view: SentenceView, first: number, last: number): boolean =>
  (BESIDE.test(view.units[first]!.low) && OF_WHAT.test(view.units[first + 1]?.low ?? '')) ||
  EARLIER.test(wordsOf(view, first, last));
