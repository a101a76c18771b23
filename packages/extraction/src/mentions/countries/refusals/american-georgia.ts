import { headNoun } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

/** The American state: `l'État de Géorgie`, `Atlanta (Géorgie)`. */
export const americanGeorgia: CountryRefusal = {
  name: 'american-georgia',
  refuses: (candidate) => {
    if (candidate.key !== 'georgie') return false;
    const { words } = candidate.of;
    return (
      headNoun(candidate) === 'etat' ||
      words.some(({ folded }) => folded === 'atlanta' || folded === 'savannah')
    );
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
