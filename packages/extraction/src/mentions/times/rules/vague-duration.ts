import { at, GAP, oneOf } from '../lexicon/pattern.ts';
import { duration, UNIT_WORDS } from '../lexicon/units.ts';
import type { TimeRule } from '../rule.ts';

const PLURALS = UNIT_WORDS.filter((word) => /s$/.test(word));
const LASTING = ['depuis', 'pendant', 'durant', 'après', 'avant', 'dans', 'pour'];

/** `quelques jours`, `plusieurs mois`, `depuis des années`: a number not told is `X`. */
export const vagueDuration: TimeRule = {
  name: 'vague-duration',
  triggers: ['quelques', 'plusieurs', ...LASTING],
  next: [...PLURALS, 'des', 'de', 'longs', 'longues', 'nombreux', 'nombreuses'],
  pattern: at(
    `(?:quelques|plusieurs|${oneOf(LASTING)}${GAP}(?<many>des|de${GAP}(?:longs|longues|nombreux|nombreuses)))${GAP}(?:longs${GAP}|longues${GAP})?(?<unit>${oneOf(PLURALS)})(?![a-zà-ÿ])`,
  ),
  read(groups, { text, start, end }) {
    const meaning = { kind: 'PLAIN', type: 'DURATION', value: duration('X', groups.unit!) } as const;
    // The preposition tells that a length is meant, and is no part of it.
    return groups.many ? [{ start: text.indexOf(groups.many, start), end, meaning }] : meaning;
  },
  examples: [
    { text: 'Les recherches ont duré [plusieurs jours].', on: '2024-06-29', value: 'PXD', edtf: null },
    { text: 'Il faudra [quelques semaines] pour réparer.', on: '2024-06-29', value: 'PXW', edtf: null },
    { text: 'Le dossier traîne depuis [des années].', on: '2024-06-29', value: 'PXY', edtf: null },
    {
      text: 'La ville fut privée d’eau pendant [de longs mois].',
      on: '2024-06-29',
      value: 'PXM',
      edtf: null,
    },
  ],
};
