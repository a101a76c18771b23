import { after, before } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

/** `24 heures sur 24`, `7 jours sur 7`, `les 24 Heures du Mans`. */
export const roundTheClock: Refusal = {
  name: 'round-the-clock',
  stage: 'ATOM',
  refuses: ({ meaning, end, start }, text) =>
    meaning.kind === 'PLAIN' &&
    (/^ ?(?:sur {1,2}|\/ ?)(?:\d|vingt|sept)/.test(after(text, end, 8)) ||
      /(?:heures|h|jours) sur {1,2}$/.test(before(text, start, 13)) ||
      (/ Heures$/.test(text.slice(start, end)) && /^ (?:du|de) [A-Z]/.test(after(text, end, 5)))),
  examples: [
    { text: 'Le centre d’appels répond [24 heures] sur 24.' },
    { text: 'Les secours veillent [7 jours] sur 7.' },
    { text: 'Il a gagné les [24 Heures] du Mans.' },
  ],
};
