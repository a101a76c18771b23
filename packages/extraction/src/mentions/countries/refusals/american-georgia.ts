import { headNoun } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const TOWNS: ReadonlySet<string> = new Set(['atlanta', 'savannah', 'augusta']);
/** How many words away a town of the state may stand. */
const REACH = 12;

/** The American state: `l'État de Géorgie`, `Atlanta (Géorgie)`. */
export const americanGeorgia: CountryRefusal = {
  name: 'american-georgia',
  refuses: (candidate) => {
    if (candidate.key !== 'georgie') return false;
    const near = candidate.of.words.slice(Math.max(0, candidate.first - REACH), candidate.last + REACH);
    return headNoun(candidate) === 'etat' || near.some(({ folded }) => TOWNS.has(folded));
  },
  refused: [
    "L'État de {Géorgie} a voté.",
    'Né à Atlanta ({Géorgie}), il a servi en Irak.',
    'À Savannah, en {Géorgie}, il pleut.',
  ],
  kept: [
    'La {Géorgie} a ouvert une ambassade.',
    'Tbilissi, capitale de la {Géorgie}.',
    'Le chef de l’État de la République de {Géorgie}.',
  ],
};
