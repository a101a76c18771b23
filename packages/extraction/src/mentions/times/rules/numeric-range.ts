import { lastDayOfMonth } from '@ephemeride/domain';
import { at, GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** `du 5 au 7/12/2024`, `du 30/11 au 2/12`, `les 4-6/10`; with its year also `12-14.03.2025`, whatever stands before. */
export const numericRange: TimeRule = {
  name: 'numeric-range',
  triggers: [DAY_FIGURES],
  next: [FIGURES, 'au', 'et'],
  pattern: at(
    `(?<![\\d.,:/-])(?<led>(?<=(?:^|[^A-Za-zÀ-ÿ])(?:du|les|des|entre${GAP}le)${GAP}|\\())?(?<first>\\d{1,2})(?:[/.](?<firstMonth>\\d{1,2}))?(?:${GAP}(?:au|et)${GAP}(?:le${GAP})?|${MAYBE_GAP}-${MAYBE_GAP})(?<last>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})(?:\\k<mark>${year()})?(?![/\\d])`,
  ),
  read(groups) {
    const yearOf = groups.year ? Number(groups.year) : null;
    // Without a year, a share (`3-4/5`) or a decimal (`de 2 à 4.5`) is written likewise.
    if (yearOf === null && (groups.led === undefined || groups.mark === '.')) return null;
    const month = Number(groups.month);
    const from = dayMeaning({
      day: Number(groups.first),
      month: Number(groups.firstMonth ?? month),
      year: null,
    });
    const to = dayMeaning({ day: Number(groups.last), month, year: yearOf });
    for (const { day, month: of } of [from, to]) {
      if (of === null || of < 1 || of > 12 || day < 1 || day > lastDayOfMonth(yearOf ?? 2024, of))
        return null;
    }
    if (groups.firstMonth === undefined && from.day >= to.day) return null;
    return { kind: 'RANGE', from, to };
  },
  examples: [
    {
      text: 'La mission est à Lima [du 5 au 7/12/2024].',
      on: '2024-12-04',
      value: '2024-12-05/2024-12-07',
      edtf: '2024-12-05/2024-12-07',
    },
    {
      text: 'Le séjour [du 30/11 au 2/12] fut bref.',
      on: '2024-12-04',
      value: '2024-11-30/2024-12-02',
      edtf: '2024-11-30/2024-12-02',
    },
    {
      text: 'Foire aux vins, Sion, [8-11.05.2023]',
      on: '2023-05-02',
      value: '2023-05-08/2023-05-11',
      edtf: '2023-05-08/2023-05-11',
    },
    {
      text: 'Le séjour [du 30.11 au 2.12.2024] fut bref.',
      on: '2024-12-04',
      value: '2024-11-30/2024-12-02',
      edtf: '2024-11-30/2024-12-02',
    },
    {
      text: 'Les essais ([4-6/10/2023]) ont réussi.',
      on: '2024-12-04',
      value: '2023-10-04/2023-10-06',
      edtf: '2023-10-04/2023-10-06',
    },
  ],
};
