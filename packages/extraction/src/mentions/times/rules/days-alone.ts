import { dayFigures, dayValue, END_OR_WORD } from '../lexicon/day-number.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type Groups, type TimeRule } from '../rule.ts';

/** `les 3 et 4`, `les 3, 4 et 5`. */
function inARow({ one, middle, next }: Groups): boolean {
  const [first, last] = [dayValue(one!), dayValue(next!)];
  if (middle === undefined) return last === first + 1;
  return dayValue(middle) === first + 1 && last === first + 2;
}

/** `du 21 au 25`, `les 3 et 4`: days whose month is the one of the last day named, or the despatch's own. */
export const daysAlone: TimeRule = {
  name: 'days-alone',
  triggers: [DAY_FIGURES],
  next: ['au', 'et', 'er', FIGURES],
  pattern: at(
    `(?:(?<=(?:^|[^A-Za-zÀ-ÿ])du {1,2})${dayFigures('first')}${GAP}au${GAP}${dayFigures('last')}|(?<=(?:^|[^A-Za-zÀ-ÿ])les {1,2})${dayFigures('one')}(?:, ?${dayFigures('middle')})?${GAP}et${GAP}${dayFigures('next')})${END_OR_WORD}`,
  ),
  read(groups) {
    const [first, last] = [dayValue(groups.first ?? groups.one!), dayValue(groups.last ?? groups.next!)];
    if (groups.one === undefined ? first >= last : !inARow(groups)) return null;
    return { kind: 'RANGE', from: dayMeaning({ day: first }), to: dayMeaning({ day: last }) };
  },
  examples: [
    {
      text: 'Après Rome le 3 mai, il verra Malte les [5, 6 et 7], puis Tunis.',
      on: '2024-04-28',
      value: '2024-05-05/2024-05-07',
      edtf: '2024-05-05/2024-05-07',
    },
    {
      text: 'Le séminaire, tenu [du 21 au 25], a réuni onze pays.',
      on: '2024-11-04',
      value: '2024-10-21/2024-10-25',
      edtf: '2024-10-21/2024-10-25',
    },
    {
      text: 'Le roi sera en Suède [du 8 au 10], selon le palais.',
      on: '2024-11-04',
      value: '2024-11-08/2024-11-10',
      edtf: '2024-11-08/2024-11-10',
    },
    {
      text: 'Après Rome le 3 mai, il verra Malte les [5 et 6], puis Tunis.',
      on: '2024-04-28',
      value: '2024-05-05/2024-05-06',
      edtf: '2024-05-05/2024-05-06',
    },
  ],
};
