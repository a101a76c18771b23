import { expect, it } from 'vitest';
import { takenOrder } from './taken-order.ts';

it.each([
  [null, 'DATE', 'DESC'],
  ['date', 'DATE', 'ASC'],
  ['-title', 'TITLE', 'DESC'],
  ['place', 'DATE', 'DESC'],
] as const)('files of a table sorted by %s are ordered by %s %s', (table, by, direction) => {
  expect(takenOrder({ table })).toEqual({ by, direction });
});
