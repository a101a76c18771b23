import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import { type SentenceView, unitAmong } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';

/** Nouns of what lies between two places. */
const LIES_BETWEEN =
  /^(?:frontière|distance|liaison|route|ligne|train|vol|trajet|région|zone|détroit|match)s?$/u;

/** `ont été échangés jeudi entre la Russie et les États-Unis`: the two sides of what is done. */
export function betweenSides(view: SentenceView, { verb, last }: Clause): CountryCode[] {
  const at = unitAmong(view, verb!.last + 1, last, ({ low }) => low === 'entre');
  if (at < 0 || LIES_BETWEEN.test(view.units[at - 1]!.low)) return [];
  const found = sidesIn(view, at + 1, Math.min(last, at + 9));
  return found.length > 1 ? found : [];
}
