import { gapBetween } from '../../../document/worded-sentence.ts';
import { isCapitalised } from '../../../document/words.ts';
import { isGivenName } from '../../people/given-names.ts';
import { beforeCapital, firstWord, wordBefore } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

/** Names of countries and capitals that people bear as first names. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  'israel maurice dominique salvador sofia victoria santiago lima paris washington malte france cuba kenya sucre'.split(
    ' ',
  ),
);
/** Short words for peoples that are syllables of Asian names: `Lao Cai`, `Nguyen Thai Hoc`. */
const SYLLABLES: ReadonlySet<string> = new Set(['thai', 'lao', 'khmer', 'mongol', 'swazi', 'nippon']);
const INSTITUTIONS: ReadonlySet<string> = new Set(['front', 'parti', 'pathet', 'armee', 'etat', 'royaume']);
const LOCATIVE: ReadonlySet<string> = new Set(['a', 'de', 'vers', 'depuis', 'en', 'entre', 'd']);

/** Persons: `François Hollande`, `George Washington`, `Israël Katz`, and syllables of names, `Lao Cai`. */
export const personName: CountryRefusal = {
  name: 'person-name',
  refuses: (candidate) => {
    if (candidate.of.shouting || !isCapitalised(firstWord(candidate))) return false;
    const before = candidate.of.words[candidate.first - 1];
    const gap = gapBetween(candidate.of, candidate.first - 1);
    const follows = before !== undefined && /^[ -]$/.test(gap) && isCapitalised(before.text);
    if (SYLLABLES.has(candidate.key) && !/ï/.test(firstWord(candidate))) {
      return beforeCapital(candidate) || (follows && !INSTITUTIONS.has(before.folded));
    }
    if (
      follows &&
      candidate.first === candidate.last &&
      isGivenName(before.folded) &&
      !isAmong(before.folded)
    )
      return true;
    const placed = LOCATIVE.has(wordBefore(candidate)?.folded ?? '');
    return FIRST_NAMES.has(candidate.key) && beforeCapital(candidate) && !placed;
  },
  refused: [
    'François {Hollande} a parlé.',
    'George {Washington} fut le premier.',
    '{Israël} Katz a réagi.',
    '{Victoria} Nuland a démissionné.',
    'La province de {Lao} Cai est au nord.',
    'Marie-{France} Dubois préside la séance.',
  ],
  kept: [
    'La {France} a réagi.',
    'Le Front {Lao} a tenu congrès.',
    "Selon l'ambassadeur à {Washington} Jean Petit, tout va bien.",
    'Le roi du {Maroc} a reçu Pierre Durand.',
  ],
};

/** Words that begin sentences oftener than names. */
function isAmong(folded: string): boolean {
  return ['le', 'la', 'an', 'de', 'sur', 'mai', 'do', 'ha', 'le', 'van', 'bien'].includes(folded);
}
