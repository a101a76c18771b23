import { expect, it } from 'vitest';
import { conflictsOf } from './conflicts.ts';

it('conflicts are named once, in one order, whoever departs', () => {
  expect(
    conflictsOf([{ differs: [] }, { differs: ['place', 'date'] }, { differs: ['date', 'colour'] }]),
  ).toEqual(['date', 'place']);
});
