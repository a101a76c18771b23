import { headNoun, wordAfter } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const SWISS_POSTS: ReadonlySet<string> = new Set([
  'president',
  'presidente',
  'presidents',
  'chancelier',
  'chanceliere',
]);

/** Unions of other kinds: `la Confédération des États du Sahel`; the Swiss one is known by its posts alone. */
export const otherConfederation: CountryRefusal = {
  name: 'other-confederation',
  refuses: (candidate) => {
    if (candidate.key !== 'confederation') return false;
    return !SWISS_POSTS.has(headNoun(candidate) ?? '') || wordAfter(candidate) !== null;
  },
  refused: [
    'La {Confédération} africaine de football a tranché.',
    'Le président de la {Confédération} des États du Sahel est arrivé.',
    'La {Confédération} syndicale appelle à la grève.',
  ],
  kept: [
    'La présidente de la {Confédération}, Anna Keller, a ouvert la séance.',
    'Le président de la {Confédération} ; puis les autres.',
    'Il fut chancelier de la {Confédération}.',
  ],
};
