import { at, END, oneOf } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const TERMS: Readonly<Record<string, string>> = {
  quinquennat: 'P5Y',
  septennat: 'P7Y',
  quinquennal: 'P5Y',
  quinquennale: 'P5Y',
  décennal: 'P10Y',
  décennale: 'P10Y',
  triennal: 'P3Y',
  triennale: 'P3Y',
  biennal: 'P2Y',
};

/** Words that hold their length: `quinquennat`, `plan triennal`. */
export const term: TimeRule = {
  name: 'term',
  triggers: Object.keys(TERMS),
  pattern: at(`(?<term>${oneOf(Object.keys(TERMS))})${END}`),
  read: (groups) => ({ kind: 'PLAIN', type: 'DURATION', value: TERMS[groups.term!.toLowerCase()]! }),
  examples: [
    { text: 'Il achève son [quinquennat] sans majorité.', on: '2024-06-29', value: 'P5Y', edtf: null },
    { text: 'Un plan [triennal] a été signé à Lusaka.', on: '2024-06-29', value: 'P3Y', edtf: null },
    { text: 'La garantie [décennale] est due.', on: '2024-06-29', value: 'P10Y', edtf: null },
  ],
};
