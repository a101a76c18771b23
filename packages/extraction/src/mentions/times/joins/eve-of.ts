import { isEve, namesDay, OF_BETWEEN, pairs, type TimeJoin } from '../join.ts';

/** `la veille de Noël`, `le lendemain du 5 mai`. */
export const eveOf: TimeJoin = {
  name: 'eve-of',
  join: pairs(
    'eve-of',
    OF_BETWEEN,
    (left, right) => isEve(left.meaning) && namesDay(right),
    ({ meaning }, right) =>
      isEve(meaning) ? { meaning: { kind: 'OFFSET', days: meaning.by, of: right.meaning } } : null,
  ),
  examples: [
    {
      text: 'Les prix ont bondi la [veille de Noël].',
      on: '2024-01-09',
      value: '2023-12-24',
      edtf: '2023-12-24',
    },
    {
      text: 'Il s’exprima au [lendemain du 8 mai 1945].',
      on: '2024-01-09',
      value: '1945-05-09',
      edtf: '1945-05-09',
    },
    {
      text: 'La trêve prit fin la [veille du 3 janvier].',
      on: '2024-01-09',
      value: '2024-01-02',
      edtf: '2024-01-02',
    },
  ],
};
