import { countsWhatFollows } from '../lexicon/counted.ts';
import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { at, END, GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import { ABBREVIATED_WEEKDAYS, anyWeekday, WEEKDAYS, weekdayNumber } from '../lexicon/weekdays.ts';
import { dayMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `lundi 4`: the month is the one near the reference in which the 4th is a Monday. */
export const weekdayDay: TimeRule = {
  name: 'weekday-day',
  triggers: [...WEEKDAYS, ...ABBREVIATED_WEEKDAYS],
  next: [FIGURES, 'le'],
  pattern: at(
    `${anyWeekday()},?${GAP}(?:le${GAP})?${dayFigures()}${END}(?!${MAYBE_GAP}(?:h${END}|heures?|%|[.,]\\d|[/°:-]\\d))`,
  ),
  read(groups, { text, end }) {
    if (countsWhatFollows(text, end)) return null;
    return dayMeaning({ day: dayValue(groups.day!), weekday: weekdayNumber(groups.weekday) });
  },
  examples: [
    {
      text: 'Les écoles ont rouvert [lundi 4], a-t-il dit.',
      on: '2024-11-07',
      value: '2024-11-04',
      edtf: '2024-11-04',
    },
    {
      text: 'Le convoi repartira [jeudi 2] de Gao.',
      on: '2023-10-30',
      value: '2023-11-02',
      edtf: '2023-11-02',
    },
    {
      text: 'La séance du [mardi 31], à Genève, a été levée.',
      on: '2023-11-03',
      value: '2023-10-31',
      edtf: '2023-10-31',
    },
  ],
};
