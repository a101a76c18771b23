import { changed, type TimeJoin } from '../join.ts';
import { precededBy } from '../lexicon/around.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning, ShiftMeaning, YearMeaning } from '../meaning.ts';

const BETWEEN = new RegExp(
  `^(?:,${GAP}|${GAP})(?:(?:du|les?|en|au|des|de|début|fin|à${GAP}la|à)${GAP}|d')?$`,
  'i',
);
/** Where the year places what follows: `en 2023, du 3 au 9 mai`. `le budget 2025` may be voted in another. */
const PLACES = precededBy('(?:en|année|édition|session|saison|campagne|foire|tournoi) ');
const LONGEST = 14;

/** What `l'an dernier` belongs to, where a preposition stands before it: `la récolte de l'an dernier, le 3 mai`. */
const OF_ANOTHER = precededBy("(?:de|à|que|sur|par|pour|depuis|dès) (?:l'|cette )?|qu'(?:en |à )?l'");

type Year = YearMeaning | ShiftMeaning;

const isYear = (meaning: Meaning): meaning is Year =>
  meaning.kind === 'YEAR' ||
  (meaning.kind === 'SHIFT' && meaning.unit === 'YEAR' && meaning.from === 'REFERENCE');

function inYear(meaning: Meaning, year: Year): Meaning | null {
  if (meaning.kind === 'RANGE') {
    const [from, to] = [inYear(meaning.from, year), inYear(meaning.to, year)];
    return from && to && { ...meaning, from, to };
  }
  if (meaning.kind === 'PART') {
    const of = inYear(meaning.of, year);
    return of && { ...meaning, of };
  }
  if (meaning.kind !== 'DAY' && meaning.kind !== 'MONTH') return null;
  const free = meaning.year === null && meaning.direction === null && meaning.within === null;
  if (!free || meaning.month === null) return null;
  return year.kind === 'YEAR' ? { ...meaning, year: year.year } : { ...meaning, within: year };
}

/** `l'édition 2023, du 22 mars au 7 avril`, `en 2019, le 3 mai`, `l'an dernier en juin`: the year stands right before its day. */
export const yearAhead: TimeJoin = {
  name: 'year-ahead',
  join: (candidates, text) =>
    changed(candidates, (right, left) => {
      if (!left || !isYear(left.meaning) || right.start - left.end > LONGEST) return right;
      if (!BETWEEN.test(text.slice(left.end, right.start))) return right;
      const placed = left.meaning.kind === 'YEAR' ? PLACES(text, left.start) : !OF_ANOTHER(text, left.start);
      const meaning = placed ? inYear(right.meaning, left.meaning) : null;
      return meaning ? { ...right, meaning } : right;
    }),
  examples: [
    {
      text: 'Les deux marines avaient tenu l’édition 2023 [du 22 mars au 7 avril].',
      on: '2024-05-17',
      value: '2023-03-22/2023-04-07',
      edtf: '2023-03-22/2023-04-07',
    },
    { text: 'Il fut arrêté en 2019, le [3 mai].', on: '2024-05-17', value: '2019-05-03', edtf: '2019-05-03' },
    {
      text: 'L’an dernier, à la [mi-décembre], le barrage céda.',
      on: '2024-12-20',
      value: '2023-12',
      edtf: '[2023-12-11..2023-12-20]',
    },
    {
      text: 'L’année dernière en [mai], rien ne bougea.',
      on: '2024-12-20',
      value: '2023-05',
      edtf: '2023-05',
    },
    {
      text: 'Après la session 2022 en [novembre], rien ne bougea.',
      on: '2024-05-17',
      value: '2022-11',
      edtf: '2022-11',
    },
  ],
};
