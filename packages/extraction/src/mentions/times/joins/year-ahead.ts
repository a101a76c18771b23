import type { TimeJoin } from '../join.ts';
import { precededBy } from '../lexicon/around.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';

const BETWEEN = new RegExp(`^(?:,${GAP}|${GAP})(?:(?:du|les?|en|au|des|de|début|fin)${GAP}|d')?$`, 'i');
/** Where the year places what follows: `en 2023, du 3 au 9 mai`. `le budget 2025` may be voted in another. */
const PLACES = precededBy('(?:en|année|édition|session|saison|campagne|foire|tournoi) ');
const LONGEST = 14;

function inYear(meaning: Meaning, year: number): Meaning | null {
  if (meaning.kind === 'RANGE') {
    const [from, to] = [inYear(meaning.from, year), inYear(meaning.to, year)];
    return from && to && { ...meaning, from, to };
  }
  if (meaning.kind !== 'DAY' && meaning.kind !== 'MONTH') return null;
  const free = meaning.year === null && meaning.direction === null && meaning.within === null;
  return free && meaning.month !== null ? { ...meaning, year } : null;
}

/** `l'édition 2023, du 22 mars au 7 avril`, `en 2019, le 3 mai`: the year stands right before its day. */
export const yearAhead: TimeJoin = {
  name: 'year-ahead',
  join(candidates, text) {
    return candidates.map((right, index) => {
      const left = candidates[index - 1];
      if (left?.meaning.kind !== 'YEAR' || right.start - left.end > LONGEST) return right;
      if (!BETWEEN.test(text.slice(left.end, right.start)) || !PLACES(text, left.start)) return right;
      const meaning = inYear(right.meaning, left.meaning.year);
      return meaning ? { ...right, meaning } : right;
    });
  },
  examples: [
    {
      text: 'Les deux marines avaient tenu l’édition 2023 [du 22 mars au 7 avril].',
      on: '2024-05-17',
      value: '2023-03-22/2023-04-07',
      edtf: '2023-03-22/2023-04-07',
    },
    { text: 'Il fut arrêté en 2019, le [3 mai].', on: '2024-05-17', value: '2019-05-03', edtf: '2019-05-03' },
    {
      text: 'Après la session 2022 en [novembre], rien ne bougea.',
      on: '2024-05-17',
      value: '2022-11',
      edtf: '2022-11',
    },
  ],
};
