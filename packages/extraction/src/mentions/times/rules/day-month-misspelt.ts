import { lastDayOfMonth } from '@ephemeride/domain';
import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { MONTHS } from '../lexicon/months.ts';
import { at, GAP, LETTER, unaccented } from '../lexicon/pattern.ts';
import { oneSlipApart } from '../lexicon/slips.ts';
import { year } from '../lexicon/years.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

const PLAIN_MONTHS = MONTHS.map((name, index) => ({ name: unaccented(name), number: index + 1 }));
/** Short names have too many neighbours among other words: they are read only with two of their letters swapped, before a year. */
const LONG_MONTHS = PLAIN_MONTHS.filter(({ name }) => name.length >= 5 || name === 'aout');
const SHORT_MONTHS = PLAIN_MONTHS.filter(({ name }) => name.length === 4);

const swapped = (a: string, b: string): boolean =>
  a.length === b.length && oneSlipApart(a, b) && [...a].sort().join() === [...b].sort().join();

type Months = typeof PLAIN_MONTHS;

/** What numbers count comes again and again: `soldats`, `pays`. */
const NEAR = new Map<string, Months>();
const MOST_NEAR = 5_000;

/** The months that a word is, or nearly is: of `aoüt` the letters are right, an accent is not. */
function longMonthsNear(word: string): Months {
  const known = NEAR.get(word);
  if (known) return [...known];
  const near = LONG_MONTHS.filter(({ name }) => name === word || oneSlipApart(word, name));
  if (NEAR.size >= MOST_NEAR) NEAR.clear();
  NEAR.set(word, near);
  return [...near];
}

export const dayMonthMisspelt: TimeRule = {
  name: 'day-month-misspelt',
  triggers: [DAY_FIGURES],
  pattern: at(
    `(?<!\\d[.,/:]?)${dayFigures()}${GAP}(?<word>[${LETTER}]{4,10})(?![${LETTER}])(?:${GAP}${year()}|${GAP}${direction()})?`,
  ),
  read(groups) {
    const word = unaccented(groups.word!.toLowerCase());
    const near = longMonthsNear(word);
    if (near.length === 0 && groups.year)
      near.push(...SHORT_MONTHS.filter(({ name }) => swapped(word, name)));
    const [day, yearOf] = [dayValue(groups.day!), groups.year ? Number(groups.year) : null];
    if (near.length !== 1 || day > lastDayOfMonth(yearOf ?? 2024, near[0]!.number)) return null;
    // Without a year only a long word is sure to be a month: `5 mains` is none.
    if (yearOf === null && near[0]!.name.length < 7 && near[0]!.name !== word) return null;
    return dayMeaning({
      day,
      month: near[0]!.number,
      year: yearOf,
      direction: directionOf(groups.direction),
    });
  },
  examples: [
    {
      text: 'La route fut fermée le [9 aoüt 2019].',
      on: '2024-05-02',
      value: '2019-08-09',
      edtf: '2019-08-09',
    },
    {
      text: 'La route fut fermée le [9 juni 2019].',
      on: '2024-05-02',
      value: '2019-06-09',
      edtf: '2019-06-09',
    },
    {
      text: 'Le pont a cédé le [5 décembr dernier].',
      on: '2024-05-02',
      value: '2023-12-05',
      edtf: '2023-12-05',
    },
    {
      text: 'La base a été inaugurée le [14 janiver 2019].',
      on: '2024-05-02',
      value: '2019-01-14',
      edtf: '2019-01-14',
    },
    { text: 'Le pont date du [3 septembe 1987].', on: '2024-05-02', value: '1987-09-03', edtf: '1987-09-03' },
    { text: 'Né le [21 févier 1950] à Oran.', on: '2024-05-02', value: '1950-02-21', edtf: '1950-02-21' },
  ],
};
