import { pairs, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const isNearDay = (meaning: Meaning): boolean =>
  meaning.kind === 'SHIFT' && meaning.unit === 'DAY' && meaning.from === 'REFERENCE';

const mayBeOneDay = ({ meaning: left }: Candidate, { meaning: right }: Candidate): boolean =>
  (right.kind === 'DAY' || right.kind === 'WEEKDAY') && (left.kind === 'WEEKDAY' || isNearDay(left));

/** `hier lundi`, `aujourd'hui, vendredi 5 mai`, `lundi dernier, 4 mars`: one day named twice. */
export const apposed: TimeJoin = {
  name: 'apposed',
  join: pairs(
    'apposed',
    `(?<comma> ?,)?${GAP}(?:le${GAP})?`,
    mayBeOneDay,
    ({ meaning: left }, { meaning: right }, groups) => {
      const relative = isNearDay(left);
      if (right.kind === 'WEEKDAY' && relative && !groups.comma && right.direction === null)
        return { meaning: left };
      if (right.kind !== 'DAY') return null;
      if (right.month === null) return relative && right.weekday !== null ? { meaning: left } : null;
      if (left.kind === 'WEEKDAY' && right.weekday === null)
        return { meaning: { ...right, weekday: left.weekday } };
      return relative && (right.weekday !== null || groups.comma) ? { meaning: right } : null;
    },
  ),
  examples: [
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
