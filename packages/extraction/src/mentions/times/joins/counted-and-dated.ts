import { changed, type TimeJoin } from '../join.ts';
import type { Meaning, ShiftMeaning } from '../meaning.ts';

const BETWEEN = /^ ?,? (?:soit )?(?:le |en |dès le |à la )?$|^ \((?:le |en )?$/;

/** So many units after what was named: `deux mois plus tard`, `l'année suivante`, `une semaine après`. */
const isCounted = (meaning: Meaning): boolean =>
  meaning.kind === 'ABOUT'
    ? isCounted(meaning.of)
    : meaning.kind === 'SHIFT' && meaning.from === 'NAMED' && meaning.by !== 0;

/** The year of the date right before, which is the last that was named. */
const ITS_YEAR: ShiftMeaning = { kind: 'SHIFT', unit: 'YEAR', by: 0, from: 'NAMED' };

/** `gelés deux mois plus tard, le 24 mai`: a date told twice lies in the year in which the count ends. */
export const countedAndDated: TimeJoin = {
  name: 'counted-and-dated',
  join: (candidates, text) =>
    changed(candidates, (right, left) => {
      const { meaning } = right;
      if (!left || right.start - left.end > 10 || !isCounted(left.meaning)) return right;
      const free =
        (meaning.kind === 'DAY' || meaning.kind === 'MONTH') &&
        meaning.month !== null &&
        meaning.year === null &&
        meaning.direction === null &&
        meaning.within === null;
      if (!free || !BETWEEN.test(text.slice(left.end, right.start))) return right;
      return { ...right, meaning: { ...meaning, within: ITS_YEAR } };
    }),
  examples: [
    {
      text: 'Le 26 mars 2010, la digue céda. Deux mois plus tard, le [24 mai], le lac était vide.',
      on: '2024-06-13',
      value: '2010-05-24',
      edtf: '2010-05-24',
    },
    {
      text: 'Élu en 1998, il fut renversé l’année suivante, en [mai].',
      on: '2024-06-13',
      value: '1999-05',
      edtf: '1999-05',
    },
    {
      text: 'La trêve du 5 décembre 1999 fut rompue un mois plus tard (le [3 janvier]).',
      on: '2024-06-13',
      value: '2000-01-03',
      edtf: '2000-01-03',
    },
  ],
};
