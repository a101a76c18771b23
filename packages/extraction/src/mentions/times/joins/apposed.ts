import { pairs, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';

const pointsAtDay = (meaning: Meaning): boolean => {
  const day = meaning.kind === 'DAY_PART' ? meaning.of : meaning;
  return day?.kind === 'SHIFT' && day.unit === 'DAY' && day.by === 0 && day.from === 'NAMED';
};

/** `hier lundi`, `aujourd'hui, vendredi 5 mai`, `lundi dernier, 4 mars`: one day named twice. */
export const apposed: TimeJoin = {
  name: 'apposed',
  join: pairs(
    'apposed',
    `(?<comma> ?,)?${GAP}(?:le${GAP})?`,
    ({ meaning: left }, { meaning: right }, groups) => {
      const relative = left.kind === 'SHIFT' && left.unit === 'DAY' && left.from === 'REFERENCE';
      if (right.kind === 'WEEKDAY' && relative && !groups.comma && right.direction === null)
        return { meaning: left };
      if (right.kind !== 'DAY') return null;
      // `Ce matin-là, le 6 août 1945`: what points at a day is told at once which.
      if (groups.comma && right.month !== null && right.year !== null && pointsAtDay(left))
        return { meaning: left.kind === 'DAY_PART' ? { ...left, of: right } : right };
      if (right.month === null) return relative && right.weekday !== null ? { meaning: left } : null;
      if (left.kind === 'WEEKDAY' && right.weekday === null)
        return { meaning: { ...right, weekday: left.weekday } };
      return relative && (right.weekday !== null || groups.comma) ? { meaning: right } : null;
    },
  ),
  examples: [
    {
      text: '[Ce soir-là, le 9 mai 1911], le théâtre brûla.',
      on: '2024-05-07',
      value: '1911-05-09TEV',
      edtf: '1911-05-09',
    },
    {
      text: 'Les cours reprennent [demain mercredi 8] à Oran.',
      on: '2024-05-07',
      value: '2024-05-08',
      edtf: '2024-05-08',
    },
    {
      text: 'Le défilé a lieu [aujourd’hui, 7 août].',
      on: '2024-08-07',
      value: '2024-08-07',
      edtf: '2024-08-07',
    },
    {
      text: 'Le scrutin a lieu [aujourd’hui dimanche] au Pérou.',
      on: '2024-06-30',
      value: '2024-06-30',
      edtf: '2024-06-30',
    },
    {
      text: 'Il est mort [hier, samedi 29 juin], à Prague.',
      on: '2024-06-30',
      value: '2024-06-29',
      edtf: '2024-06-29',
    },
    {
      text: 'Ils se sont vus [lundi dernier, 24 juin].',
      on: '2024-06-30',
      value: '2024-06-24',
      edtf: '2024-06-24',
    },
  ],
};
