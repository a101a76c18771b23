import { headNoun } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const WATERS: ReadonlySet<string> = new Set([
  'mer',
  'mers',
  'golfe',
  'ocean',
  'detroit',
  'fleuve',
  'delta',
  'baie',
  'bassin',
]);
const RIVERS: ReadonlySet<string> = new Set(['fleuve', 'riviere', 'lac']);

/** Seas, gulfs and rivers called after a country: `mer de Chine`, `golfe d'Oman`, `le fleuve Niger`. */
export const water: CountryRefusal = {
  name: 'water',
  refuses: (candidate) => {
    if (candidate.word.code === 'TW') return false;
    const before = candidate.of.words[candidate.first - 1]?.folded ?? '';
    return WATERS.has(headNoun(candidate) ?? '') || RIVERS.has(before);
  },
  refused: [
    'Des exercices ont eu lieu en mer de {Chine} méridionale.',
    "Le navire a croisé dans le golfe d'{Oman}.",
    'La crue du fleuve {Sénégal} inquiète.',
    'Les eaux de la mer du {Japon} sont froides.',
  ],
  kept: ['La mer borde le {Japon}.', 'La tension monte dans le détroit de {Taïwan}.'],
};
