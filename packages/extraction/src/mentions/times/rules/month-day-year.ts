import { lastDayOfMonth } from '@ephemeride/domain';
import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { MONTH_WORDS, monthName, monthNumber } from '../lexicon/months.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { WEEKDAYS, weekday, weekdayNumber } from '../lexicon/weekdays.ts';
import { year } from '../lexicon/years.ts';
import { dayMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `mercredi, avril 24, 2024`: the English order, which pages made abroad print. */
export const monthDayYear: TimeRule = {
  name: 'month-day-year',
  triggers: [...WEEKDAYS, ...MONTH_WORDS],
  next: [...MONTH_WORDS, FIGURES],
  pattern: at(`(?:${weekday()},?${GAP})?${monthName()}${GAP}${dayFigures()},${GAP}${year()}`),
  read(groups) {
    const [day, month, yearOf] = [dayValue(groups.day!), monthNumber(groups.month!)!, Number(groups.year)];
    if (day > lastDayOfMonth(yearOf, month)) return null;
    return dayMeaning({ day, month, year: yearOf, weekday: weekdayNumber(groups.weekday) });
  },
  examples: [
    {
      text: 'Accra, [mars 24, 2021] - Le port a rouvert.',
      on: '2021-03-25',
      value: '2021-03-24',
      edtf: '2021-03-24',
    },
    { text: '[mercredi, avril 17, 2024]', on: '2024-04-17', value: '2024-04-17', edtf: '2024-04-17' },
    {
      text: 'Publié le [Octobre 3, 2019] par la rédaction.',
      on: '2021-03-25',
      value: '2019-10-03',
      edtf: '2019-10-03',
    },
  ],
};
