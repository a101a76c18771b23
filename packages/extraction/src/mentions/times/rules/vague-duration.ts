import { at, GAP, oneOf } from '../lexicon/pattern.ts';
import { duration, UNIT_WORDS } from '../lexicon/units.ts';
import type { TimeRule } from '../rule.ts';

const PLURALS = UNIT_WORDS.filter((word) => /s$/.test(word));

/** `quelques jours`, `plusieurs mois`, `depuis des années`: a number not told is `X`. */
export const vagueDuration: TimeRule = {
  name: 'vague-duration',
  triggers: ['quelques', 'plusieurs', 'des', 'de', 'nombreuses', 'nombreux'],
  pattern: at(
    `(?:quelques|plusieurs|(?<=(?:depuis|pendant|durant|après|avant|dans|pour)${GAP})(?:des|de longs|de longues|de nombreux|de nombreuses))${GAP}(?<unit>${oneOf(PLURALS)})(?![a-zà-ÿ])`,
  ),
  read: (groups) => ({ kind: 'PLAIN', type: 'DURATION', value: duration('X', groups.unit!) }),
  examples: [
    { text: 'Les recherches ont duré [plusieurs jours].', on: '2024-06-29', value: 'PXD', edtf: null },
    { text: 'Il faudra [quelques semaines] pour réparer.', on: '2024-06-29', value: 'PXW', edtf: null },
    { text: 'Le dossier traîne depuis [des années].', on: '2024-06-29', value: 'PXY', edtf: null },
  ],
};
