import { lastDayOfMonth } from '@ephemeride/domain';
import { at } from '../lexicon/pattern.ts';
import { dayMeaning, monthMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule, YEAR_FIGURES } from '../rule.ts';

/** `2024-06-18`, `2024/06/18`, `2024-06`. */
export const isoDate: TimeRule = {
  name: 'iso-date',
  triggers: [YEAR_FIGURES],
  next: [FIGURES],
  pattern: at(
    '(?<![\\d.,:/-])(?<year>(?:19|20)\\d\\d)(?<mark>[-/])(?<month>0[1-9]|1[0-2])(?:\\k<mark>(?<day>[0-3]\\d))?(?![-/]?\\d|-[a-z])',
  ),
  read(groups) {
    const [year, month] = [Number(groups.year), Number(groups.month)];
    if (groups.day === undefined) {
      // `2011-12` and `2009/10` are seasons that run over the new year.
      return month === (year % 100) + 1 || groups.mark === '/' ? null : monthMeaning({ month, year });
    }
    const day = Number(groups.day);
    return day >= 1 && day <= lastDayOfMonth(year, month) ? dayMeaning({ day, month, year }) : null;
  },
  examples: [
    { text: 'Version du [2023-04-17], revue.', on: '2024-06-19', value: '2023-04-17', edtf: '2023-04-17' },
    { text: 'Publié le [2022/12/31].', on: '2024-06-19', value: '2022-12-31', edtf: '2022-12-31' },
    { text: 'Bulletin [2024-05], Genève.', on: '2024-06-19', value: '2024-05', edtf: '2024-05' },
  ],
};
