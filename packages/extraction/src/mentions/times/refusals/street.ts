import { endingIn, precededBy } from '../lexicon/around.ts';
import { LETTER } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

const PLACES = [
  'rue',
  'place',
  'avenue',
  'boulevard',
  'bd',
  'quai',
  'pont',
  'square',
  'stade',
  'hôpital',
  'hopital',
  'université',
  'lycée',
  'école',
  'cité',
  'quartier',
  'résidence',
  'caserne',
  'complexe',
  'palais',
  'musée',
  'aéroport',
  'esplanade',
  'rond-point',
  'monument',
  'parc',
  'mouvement',
  'front',
  'brigade',
  'prix',
  'salle',
  'camp',
  'collège',
  'gymnase',
  'gare',
  'carrefour',
  'allée',
  'impasse',
  'station',
];

/** A place's own name may stand between: `le stade Omnisports du 4 Août`. */
const INITIAL_FREE = PLACES.map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`);

const PLACE = endingIn(
  'du des de l d',
  precededBy(
    `(?:${INITIAL_FREE.join('|')})(?: [A-ZÀ-Ý][${LETTER}-]{1,20}){0,2} (?:du|des|de l'|d'|de) ?`,
    '',
  ),
);

/** `place du 8-Mai-1945`, `hôpital du 5 Juillet`: a date that has become the name of a place, or of a movement. */
export const street: Refusal = {
  name: 'street',
  stage: 'WHOLE',
  refuses: ({ meaning, start }, text) =>
    (meaning.kind === 'DAY' || meaning.kind === 'MONTH') && PLACE(text, start),
  examples: [
    { text: 'Il habite place du [8-Mai-1945] à Lille.' },
    { text: 'Le cortège partira du boulevard du [30 juin] à Kinshasa.' },
    { text: 'Le mouvement du [22-Mars] reste interdit.' },
    { text: 'La réunion se tient dans la salle du [5-Juillet] à Sétif.' },
    { text: 'Le match se joue au stade du [28 Septembre] de Conakry.' },
  ],
};
