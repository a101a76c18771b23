import { headNoun } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const WAYS: ReadonlySet<string> = new Set(
  'rue rues avenue boulevard bd quai square lycee cinema cafe hotel'.split(' '),
);

/** Streets and houses called after a country: `rue de Russie`, `avenue de France`. */
export const street: CountryRefusal = {
  name: 'street',
  refuses: (candidate) => WAYS.has(headNoun(candidate) ?? ''),
  refused: [
    'Il habite rue de {Russie}.',
    "L'avenue de {France} est fermée.",
    "Ils sont réunis à l'hôtel de {Russie}.",
    'Le cortège a suivi le boulevard du {Cambodge}.',
  ],
  kept: ['Les rues sont vides en {Russie}.', "L'ambassade de {France} est fermée."],
};
