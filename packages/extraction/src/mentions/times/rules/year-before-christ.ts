import { yearText } from '@ephemeride/domain';
import { at, GAP } from '../lexicon/pattern.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `44 av. J.-C.`: EDTF counts a year 0, so that 44 before Christ is -0043. */
export const yearBeforeChrist: TimeRule = {
  name: 'year-before-christ',
  triggers: [FIGURES],
  next: ['avant', 'av'],
  pattern: at(
    `(?<![\\d][.,/:]?)(?<year>[1-9]\\d{0,3})${GAP}(?:avant|av\\.?)${GAP}(?:J\\.? ?-? ?C\\.?|Jésus-Christ|notre${GAP}ère)`,
  ),
  read: (groups) => ({ kind: 'FIXED', edtf: yearText(1 - Number(groups.year)) }),
  examples: [
    {
      text: 'La ville, fondée en [753 av. J.-C.], fut pillée.',
      on: '2024-06-19',
      value: '-0752',
      edtf: '-0752',
    },
    { text: 'César meurt en [44 avant Jésus-Christ].', on: '2024-06-19', value: '-0043', edtf: '-0043' },
    { text: 'Un temple de [300 avant notre ère].', on: '2024-06-19', value: '-0299', edtf: '-0299' },
  ],
};
