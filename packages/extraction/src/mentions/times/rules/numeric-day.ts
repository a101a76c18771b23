import { lastDayOfMonth } from '@ephemeride/domain';
import { at } from '../lexicon/pattern.ts';
import { fullYear, year } from '../lexicon/years.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** `18/06/2024`, `18.6.2024`, `18-06-2024`, `18/06/24`, `18.06.24`: the day first, as French has it. */
export const numericDay: TimeRule = {
  name: 'numeric-day',
  triggers: [DAY_FIGURES],
  next: [FIGURES],
  pattern: at(
    `(?<![\\d.,:/])(?<day>\\d{1,2})(?:(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>${year()}|(?<slash>[/.])(?<shortMonth>\\d{2})\\k<slash>(?<short>\\d\\d)(?!\\d|\\.\\d))(?![/\\d])`,
  ),
  read(groups, { referenceYear }) {
    const [day, month] = [Number(groups.day), Number(groups.month ?? groups.shortMonth)];
    const yearOf = groups.year ? Number(groups.year) : fullYear(groups.short!, referenceYear);
    if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(yearOf, month)) return null;
    return dayMeaning({ day, month, year: yearOf });
  },
  examples: [
    { text: 'Mise à jour : [03.04.24], 10 h 12.', on: '2024-06-19', value: '2024-04-03', edtf: '2024-04-03' },
    {
      text: 'Mis à jour le [18/06/2024] à Paris.',
      on: '2024-06-19',
      value: '2024-06-18',
      edtf: '2024-06-18',
    },
    { text: 'Fait à Lomé, le [7.3.2019].', on: '2024-06-19', value: '2019-03-07', edtf: '2019-03-07' },
    { text: 'Décision du [02-11-2020].', on: '2024-06-19', value: '2020-11-02', edtf: '2020-11-02' },
    { text: 'Dépêche du [05/09/23], Bruxelles.', on: '2023-09-06', value: '2023-09-05', edtf: '2023-09-05' },
  ],
};
