import { isAllCapitals } from '../../../document/words.ts';
import type { CountryRefusal } from './refusal.ts';

/** Acronyms that spell a country: `(SIAM)`; capitals in brackets amid small letters, unless the table has them so. */
export const homonymAcronym: CountryRefusal = {
  name: 'homonym-acronym',
  refuses: ({ of, first, last, word, start }) => {
    if (of.shouting || first !== last || isAllCapitals(word.spelling)) return false;
    return isAllCapitals(of.words[first]!.text) && of.sentence.text[start - of.sentence.start - 1] === '(';
  },
  refused: [
    "Le Salon international de l'agriculture ({SIAM}) rouvre ses portes.",
    'Le Mouvement de la jeunesse ({MALI}) a tenu congrès.',
    'La caisse centrale ({CUBA}) a versé les fonds.',
  ],
  kept: [
    'Le salon de Bangkok ({Thaïlande}) a fermé.',
    'Les pays du Golfe ({EAU}) investissent.',
    '({MALI}) LES FORCES ARMÉES ONT REPRIS LA VILLE',
  ],
};
