import { lastDayOfMonth } from '@ephemeride/domain';
import { pairs, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Candidate } from '../rule.ts';

const LEAP_YEAR = 2024;

/** Whether a day is the first of the month after the one that the other ends; both 28 and 29 February may. */
function turnsMonth({ meaning: left }: Candidate, { meaning: right }: Candidate): boolean {
  if (left.kind !== 'DAY' || right.kind !== 'DAY') return false;
  if (left.month === null || right.month !== (left.month % 12) + 1 || right.day !== 1) return false;
  const year = right.year ?? left.year ?? LEAP_YEAR;
  return left.day === lastDayOfMonth(year, left.month) || (left.month === 2 && left.day === 28);
}

/** `les 31 janvier et 1er février`: two days on end, as `les 16 et 17 avril` are. */
export const nextDay: TimeJoin = {
  name: 'next-day',
  join: pairs('next-day', `${GAP}et${GAP}(?:le${GAP})?`, turnsMonth, (left, right) => ({
    meaning: { kind: 'RANGE', from: left.meaning, to: right.meaning },
  })),
  examples: [
    {
      text: 'Le forum des [30 avril et 1er mai] fut bref.',
      on: '2024-05-09',
      value: '2024-04-30/2024-05-01',
      edtf: '2024-04-30/2024-05-01',
    },
    {
      text: 'Il sera en Islande les [31 décembre et 1er janvier].',
      on: '2024-12-09',
      value: '2024-12-31/2025-01-01',
      edtf: '2024-12-31/2025-01-01',
    },
    {
      text: 'La paix fut conclue les [28 février et 1er mars 2023].',
      on: '2024-12-09',
      value: '2023-02-28/2023-03-01',
      edtf: '2023-02-28/2023-03-01',
    },
  ],
};
