import { headNoun, wordBefore } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const WAYS: ReadonlySet<string> = new Set(
  'rue rues avenue boulevard bd quai square lycee cinema cafe hotel'.split(' '),
);

/** Houses that a name stands right behind: `l'hôtel Grande-Bretagne`. */
const HOUSES: ReadonlySet<string> = new Set(['cinema', 'cafe', 'hotel', 'restaurant', 'theatre']);

/** Streets and houses called after a country: `rue de Russie`, `avenue de France`. */
export const street: CountryRefusal = {
  name: 'street',
  refuses: (candidate) =>
    WAYS.has(headNoun(candidate) ?? '') ||
    (candidate.form === 'NAME' && HOUSES.has(wordBefore(candidate)?.folded ?? '')),
  refused: [
    'Il habite rue de {Russie}.',
    "L'avenue de {France} est fermée.",
    "Ils sont réunis à l'hôtel de {Russie}.",
    "Ils sont réunis à l'hôtel {Portugal}.",
    'Le cortège a suivi le boulevard du {Cambodge}.',
  ],
  kept: ['Les rues sont vides en {Russie}.', "L'ambassade de {France} est fermée."],
};
