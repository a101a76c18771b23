import { expect, test } from 'vitest';
import { read } from '../../extract.ts';

const returns = (text: string): string[] =>
  read(`date 2025-03-13\n\n${text}`).commemorations.map(
    ({ ordinal, year, anniversary }) => `${ordinal} ${year} ${anniversary?.origin ?? ''}`,
  );

test.each([
  ['Le 80e de la fondation de la ligue avait été marqué en 2024 par un bal.', ['80 2024 1944']],
  ['Le village fête cette année ses 800 ans.', ['800 2025 1225']],
  ['Cent trois ans seront alors passés depuis la Grande Union de 1922.', ['103 2025 1922']],
  ['Le concert prévu samedi pour les 35 ans de la base a été annulé.', ['35 2025 1990']],
  ['Dix ans jour pour jour après l’attaque du marché, la ville se recueille.', ['10 2025 2015']],
  ['Quatorze ans après Fukushima, des familles attendent.', ['14 2025 2011-03-11']],
  ['Douze ans après son élection, le 13 mars 2013, il reste à Lima.', ['12 2025 2013-03-13']],
  ['La reine avait fêté en 2022 son jubilé d’or.', ['50 2022 1972']],
  ['Le premier anniversaire de la trêve sera marqué le 27 novembre.', ['1 2025 2024-11-27']],
  ['La ville de Trujillo fêtera en 2035 son cinquième centenaire.', ['500 2035 1535']],
  ['Le jumelage entre Vejle et Mostar, qui date de 1987, aura 40 ans dans deux ans.', ['40 2027 1987']],
  [
    'Le Chili et le Népal ont noué des relations diplomatiques le 4 mai 1975. Ils en fêteront, dans un mois, le cinquantenaire.',
    ['50 2025 1975-05-04'],
  ],
  ['L’Onu, qui aura 80 ans en octobre, manque d’argent.', ['80 2025 1945-10-24']],
])('a return is counted in « %s »', (text, expected) => {
  expect(returns(text)).toEqual(expected);
});

test.each([
  'Dix-huit ans après son adhésion à l’Union, le pays vote.',
  'Dix ans après son élection, le maire se retire.',
  'Cinq ans après Marseille, le chef ouvre un restaurant à Lille.',
  'Le roi a fêté son 62e anniversaire.',
  'Il est arrivé 80e de la ligue.',
])('no return is counted in « %s »', (text) => {
  expect(returns(text)).toEqual([]);
});
