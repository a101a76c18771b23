import { lastDayOfMonth } from '@ephemeride/domain';
import { endingIn, precededBy } from '../lexicon/around.ts';
import { DAY_NUMBER_WORDS, DAY_WORDS, dayNumber, dayValue } from '../lexicon/day-number.ts';
import { type Direction, direction, directionOf } from '../lexicon/directions.ts';
import { MONTH_ABBREVIATIONS, MONTH_WORDS, month, monthNumber } from '../lexicon/months.ts';
import { at, GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import { ABBREVIATED_WEEKDAYS, anyWeekday, WEEKDAYS, weekdayNumber } from '../lexicon/weekdays.ts';
import { fullYear, shortYear, year } from '../lexicon/years.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** A year that long must exist for 29 February to be a day of it. */
const LEAP_YEAR = 2024;

const SOME_TIME = '(?:quelques|plusieurs) (?:jours|semaines|mois|années)';
const BEFORE_NAMED = endingIn(
  'auparavant tôt avant le',
  precededBy(`${SOME_TIME} (?:auparavant|plus tôt|avant), (?:le )?`),
);
const AFTER_NAMED = endingIn('tard après le', precededBy(`${SOME_TIME} (?:plus tard|après), (?:le )?`));

/** `Quelques mois auparavant, le 22 avril`: counted from the date named, as `le 22 avril précédent` is. */
const besideNamed = (text: string, start: number): Direction | null =>
  BEFORE_NAMED(text, start) ? 'BEFORE' : AFTER_NAMED(text, start) ? 'AFTER' : null;

export const dayMonth: TimeRule = {
  name: 'day-month',
  triggers: [DAY_FIGURES, ...DAY_WORDS, ...WEEKDAYS, ...ABBREVIATED_WEEKDAYS],
  next: [...MONTH_ABBREVIATIONS, ...MONTH_WORDS, 'er', 're', 'e', 'le', FIGURES, ...DAY_NUMBER_WORDS],
  pattern: at(
    `(?<!\\d[.,/:]?)(?:${anyWeekday()}(?:,?${GAP})(?:le${GAP})?)?${dayNumber()}(?:${MAYBE_GAP}|-)${month()}` +
      `(?:(?:,?${GAP}(?:de${GAP}l'an${GAP})?|-|${MAYBE_GAP})${year()}|${GAP}${shortYear()}(?= ?[.,;:)"»\\n]|$)(?![.,]\\d)|${GAP}${direction()})?`,
  ),
  read(groups, { referenceYear, text, start }) {
    const [day, monthOf] = [dayValue(groups.day!), monthNumber(groups.month!)!];
    // `vingt-sept pays` counts: behind a number in words an abbreviated month is another.
    if (monthOf === 9 && groups.month!.length <= 4 && !/\d/.test(groups.day!)) return null;
    const yearOf = groups.year
      ? Number(groups.year)
      : groups.short
        ? fullYear(groups.short, referenceYear)
        : null;
    if (day < 1 || day > lastDayOfMonth(yearOf ?? LEAP_YEAR, monthOf)) return null;
    return dayMeaning({
      day,
      month: monthOf,
      year: yearOf,
      weekday: weekdayNumber(groups.weekday),
      direction: directionOf(groups.direction) ?? (yearOf === null ? besideNamed(text, start) : null),
    });
  },
  examples: [
    {
      text: 'Le traité fut signé le [11 novembre 1918] à Rethondes.',
      on: '2024-05-02',
      value: '1918-11-11',
      edtf: '1918-11-11',
    },
    {
      text: 'Un accord a été signé le 3 septembre 2023. Quelques mois auparavant, le [9 mai], le roi était venu.',
      on: '2024-06-14',
      value: '2023-05-09',
      edtf: '2023-05-09',
    },
    {
      text: 'Un accord a été signé le 3 mars 2022. Plusieurs semaines plus tard, le [2 mai], le roi est venu.',
      on: '2024-06-14',
      value: '2022-05-02',
      edtf: '2022-05-02',
    },
    {
      text: 'Le premier ministre est attendu [mardi 3 juin] à Dakar.',
      on: '2025-05-29',
      value: '2025-06-03',
      edtf: '2025-06-03',
    },
    {
      text: 'LIMA, [1ER FÉVRIER] (Andina) - Le port a rouvert.',
      on: '2024-02-01',
      value: '2024-02-01',
      edtf: '2024-02-01',
    },
    {
      text: 'Le [1e mars 2021] a été chômé à Lima.',
      on: '2024-02-01',
      value: '2021-03-01',
      edtf: '2021-03-01',
    },
    {
      text: 'La loi, votée le [9 mars dernier], entre en vigueur.',
      on: '2023-06-14',
      value: '2023-03-09',
      edtf: '2023-03-09',
    },
    {
      text: 'Berne, [18 sept. 2021] (ATS) - Le Conseil a tranché.',
      on: '2021-09-18',
      value: '2021-09-18',
      edtf: '2021-09-18',
    },
    {
      text: 'Le scrutin aura lieu le [quinze octobre prochain].',
      on: '2022-07-01',
      value: '2022-10-15',
      edtf: '2022-10-15',
    },
    { text: 'Il a été élu le [2 decembre 98].', on: '2004-03-01', value: '1998-12-02', edtf: '1998-12-02' },
  ],
};
