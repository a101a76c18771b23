import { at } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import { type TimeRule, YEAR_FIGURES } from '../rule.ts';

/** Four figures that may be a year; the refusals say when they are a number of something else. */
export const yearRule: TimeRule = {
  name: 'year',
  triggers: [YEAR_FIGURES],
  pattern: at(`(?<![\\d][.,/:]?)${year()}(?![.,/]\\d|\\d)`),
  read: (groups) => ({ kind: 'YEAR', year: Number(groups.year) }),
  examples: [
    { text: 'La Namibie est indépendante depuis [1990].', on: '2024-06-19', value: '1990', edtf: '1990' },
    { text: 'La récolte de [2023] fut bonne.', on: '2024-06-19', value: '2023', edtf: '2023' },
    { text: 'Le projet de budget [2025] a été voté.', on: '2024-06-19', value: '2025', edtf: '2025' },
    { text: 'La ligne ([2016]) relie les deux ports.', on: '2024-06-19', value: '2016', edtf: '2016' },
  ],
};
