import { dayFigures, dayValue, END_OR_WORD } from '../lexicon/day-number.ts';
import { at } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `le 23` beside a full date: the month comes from there; without one it is no date. */
export const dayAlone: TimeRule = {
  name: 'day-alone',
  triggers: [FIGURES],
  pattern: at(`(?<=(?:^|[^A-Za-zÀ-ÿ])le {1,2})${dayFigures()}${END_OR_WORD}`),
  read: (groups) => dayMeaning({ day: dayValue(groups.day!) }),
  examples: [
    {
      text: 'Arrivé le 21 mai à Dili, il en repartira le [23].',
      on: '2024-05-20',
      value: '2024-05-23',
      edtf: '2024-05-23',
    },
    {
      text: 'Il sera le [4] à Rome et le 6 octobre à Tirana.',
      on: '2024-09-20',
      value: '2024-10-04',
      edtf: '2024-10-04',
    },
    {
      text: 'Les pluies du 28 août ont repris le [30], a-t-on appris.',
      on: '2024-09-02',
      value: '2024-08-30',
      edtf: '2024-08-30',
    },
  ],
};
