import { changed, type TimeJoin } from '../join.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const COMMA = /^ ?, (?:le )?$/;

/** `ce matin-là`, `ce jour-là`: the day named last, here the one that is named next. */
const pointsAtDay = (meaning: Meaning): boolean => {
  const day = meaning.kind === 'DAY_PART' ? meaning.of : meaning;
  return day?.kind === 'SHIFT' && day.unit === 'DAY' && day.by === 0 && day.from === 'NAMED';
};

const namesDate = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'DAY' && meaning.month !== null && meaning.year !== null;

/** `Ce matin-là, le 6 août 1945`: two expressions of one day, the first told by the second. */
export const toldAtOnce: TimeJoin = {
  name: 'told-at-once',
  join: (candidates, text) =>
    changed(candidates, (left, _, right) => {
      if (!right || !pointsAtDay(left.meaning) || !namesDate(right)) return left;
      if (right.start - left.end > 5 || !COMMA.test(text.slice(left.end, right.start))) return left;
      const day = right.meaning;
      return { ...left, meaning: left.meaning.kind === 'DAY_PART' ? { ...left.meaning, of: day } : day };
    }),
  examples: [
    {
      text: '[Ce soir-là], le 9 mai 1911, le théâtre brûla.',
      on: '2024-05-07',
      value: '1911-05-09TEV',
      edtf: '1911-05-09',
    },
    {
      text: 'Ce jour-là, le [7 juin 1902], il neigea.',
      on: '2024-05-07',
      value: '1902-06-07',
      edtf: '1902-06-07',
    },
    {
      text: '[Ce jour-là], 7 juin 1902, il neigea.',
      on: '2024-05-07',
      value: '1902-06-07',
      edtf: '1902-06-07',
    },
  ],
};
