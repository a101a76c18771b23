import { dayFigures, dayValue, END_OR_WORD } from '../lexicon/day-number.ts';
import { at } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `le 23`: of the month of the last day named, else of the month in which the despatch is written, or the one beside it. */
export const dayAlone: TimeRule = {
  name: 'day-alone',
  triggers: [FIGURES],
  pattern: at(
    `(?<=(?:^|[^A-Za-zÀ-ÿ])(?:le|ce|dès le|au) {1,2})(?<!\\d au {1,2})${dayFigures()}${END_OR_WORD}`,
  ),
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
    {
      text: 'La flotte avait appareillé le [29].',
      on: '2024-09-02',
      value: '2024-08-29',
      edtf: '2024-08-29',
    },
    {
      text: 'La flotte rentrera le [29] à Toulon.',
      on: '2024-09-02',
      value: '2024-09-29',
      edtf: '2024-09-29',
    },
  ],
};
