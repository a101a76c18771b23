import { dayNumber, dayValue } from '../lexicon/day-number.ts';
import { monthName, monthNumber } from '../lexicon/months.ts';
import { ordinal } from '../lexicon/numbers.ts';
import { at, END, GAP, MAYBE_GAP, OF, oneOf } from '../lexicon/pattern.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { TimeRule } from '../rule.ts';

const EVERY = `(?:chaque|tous${GAP}les)${GAP}`;
const NTH = `(?:${ordinal('nth')}|derniers?)${GAP}(?:(?:${oneOf(WEEKDAYS)})s?|week-ends?|jours?)${END}`;

const twoFigures = (count: number): string => String(count).padStart(2, '0');

/** `tous les 10 décembre`, `chaque troisième samedi de septembre`, `chaque mois de mai`: of every year, and of no one. */
export const everyDate: TimeRule = {
  name: 'every-date',
  triggers: ['chaque', 'tous les'],
  pattern: at(
    `${EVERY}(?:${dayNumber()}(?:${MAYBE_GAP}|-)${monthName()}|(?:${NTH}|mois)${GAP}(?:(?:du${GAP}mois${GAP})?${OF}?${monthName('of')}|du${GAP}mois${END}))`,
  ),
  read(groups) {
    if (groups.of)
      return { kind: 'PLAIN', type: 'SET', value: `XXXX-${twoFigures(monthNumber(groups.of)!)}` };
    if (!groups.month) return { kind: 'PLAIN', type: 'SET', value: 'P1M' };
    const value = `XXXX-${twoFigures(monthNumber(groups.month)!)}-${twoFigures(dayValue(groups.day!))}`;
    return { kind: 'PLAIN', type: 'SET', value };
  },
  examples: [
    {
      text: 'Le prix est remis [tous les 10 décembre] à Oslo.',
      on: '2024-06-29',
      value: 'XXXX-12-10',
      edtf: null,
    },
    { text: '[Chaque 1er mai], la ville défile.', on: '2024-06-29', value: 'XXXX-05-01', edtf: null },
    {
      text: 'La foire ouvre [chaque troisième samedi de septembre].',
      on: '2024-06-29',
      value: 'XXXX-09',
      edtf: null,
    },
    {
      text: 'Le marché se tient [chaque premier dimanche du mois].',
      on: '2024-06-29',
      value: 'P1M',
      edtf: null,
    },
  ],
};
