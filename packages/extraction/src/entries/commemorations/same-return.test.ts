import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const returnsOf = (text: string) =>
  read(`date 2024-05-14\n\n${text}`).commemorations.map(({ ordinal, anniversary }) => [
    ordinal,
    anniversary?.origin,
  ]);

it('keeps apart what is of one year and of other names', () => {
  const found = returnsOf(
    'La Patrouille alpine a eu 60 ans cette année. Le Simplon-Express a fêté en mars ses 60 ans.',
  );
  expect(found).toEqual([
    [60, '1964'],
    [60, '1964'],
  ]);
});

it('keeps apart what one sentence names by other words', () => {
  expect(
    returnsOf('La ville fête cette année les 50 ans de son lycée et les 50 ans de sa piscine.'),
  ).toHaveLength(2);
});

it('joins a headline and the lead that tells the day', () => {
  const found = returnsOf(
    'Le tunnel du Loibl fête ses 140 ans\n\nBERNE, 14 mai (ATS) - Des trains ont roulé pour les 140 ans du tunnel ferroviaire, ouvert le 1er juin 1884.',
  );
  expect(found).toEqual([[140, '1884-06-01']]);
});

it('joins what is named first by its name and then by what it is', () => {
  const found = returnsOf(
    'Le Racing de Mons fêtera ses 90 ans en juin. Le 90e anniversaire du club tombe bien.',
  );
  expect(found).toHaveLength(1);
});
