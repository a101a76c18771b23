import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

it.each([
  ['le 35e anniversaire de la Ligue des ports du Ghana (12 décembre)', '1989-12-12', '2024-12-12'],
  ['le 35e anniversaire de la Ligue des ports du Ghana (12 décembre 1989)', '1989-12-12', '2024-12-12'],
])('a day in the brackets of %s returns, and begins only by a year of its own', (words, origin, date) => {
  const { commemorations } = read(`date 2024-12\n\nLe club a fêté ${words}.`);
  expect(commemorations.map((one) => [one.anniversary?.origin, one.date.edtf])).toEqual([[origin, date]]);
  expect(commemorations[0]).toMatchObject({ ordinal: 35, year: 2024 });
});
