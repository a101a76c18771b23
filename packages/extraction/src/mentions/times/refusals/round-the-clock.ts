import { followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

const OVER = followedBy(' ?(?:sur {1,2}|/ ?)(?:\\d|vingt|sept)');
const UNDER = precededBy('(?:heures|h|jours) sur {1,2}');
const RACE = followedBy(' (?:du|de) [A-Z]', '');

/** `24 heures sur 24`, `7 jours sur 7`, `les 24 Heures du Mans`. */
export const roundTheClock: Refusal = {
  name: 'round-the-clock',
  stage: 'ATOM',
  refuses: ({ meaning, start, end }, text) =>
    meaning.kind === 'PLAIN' &&
    meaning.type === 'DURATION' &&
    (OVER(text, end) || UNDER(text, start) || (text.startsWith(' Heures', end - 7) && RACE(text, end))),
  examples: [
    { text: 'Le centre d’appels répond [24 heures] sur 24.' },
    { text: 'Les secours veillent [7 jours] sur 7.' },
    { text: 'Il a gagné les [24 Heures] du Mans.' },
  ],
};
