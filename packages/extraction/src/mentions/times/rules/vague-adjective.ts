import { followedBy, precededBy } from '../lexicon/around.ts';
import { at, END, oneOf } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const VALUES: Readonly<Record<string, string>> = {
  actuel: 'PRESENT_REF',
  actuelle: 'PRESENT_REF',
  actuels: 'PRESENT_REF',
  actuelles: 'PRESENT_REF',
  prochain: 'FUTURE_REF',
  prochaine: 'FUTURE_REF',
  prochains: 'FUTURE_REF',
  prochaines: 'FUTURE_REF',
  précédent: 'PAST_REF',
  précédente: 'PAST_REF',
  précédents: 'PAST_REF',
  précédentes: 'PAST_REF',
};

/** `sans précédent`, `un précédent`: a thing, not a time. */
const THING = precededBy('sans {1,2}');
const NOUN = precededBy('(?:un|le|ce) {1,2}');
const OF_WORD = followedBy(' [a-zà-ÿ]');

/** `le prochain sommet`, `l'actuel ministre`, `la session précédente`. */
export const vagueAdjective: TimeRule = {
  name: 'vague-adjective',
  triggers: Object.keys(VALUES),
  pattern: at(`(?<word>${oneOf(Object.keys(VALUES))})${END}`),
  read(groups, { text, start, end }) {
    if (THING(text, start) || (NOUN(text, start) && !OF_WORD(text, end))) return null;
    return { kind: 'PLAIN', type: 'DATE', value: VALUES[groups.word!.toLowerCase()]! };
  },
  examples: [
    { text: 'Le [prochain] sommet se tiendra à Riga.', on: '2024-06-29', value: 'FUTURE_REF', edtf: null },
    { text: 'L’[actuel] maire ne se représente pas.', on: '2024-06-29', value: 'PRESENT_REF', edtf: null },
    { text: 'La session [précédente] avait échoué.', on: '2024-06-29', value: 'PAST_REF', edtf: null },
  ],
};
