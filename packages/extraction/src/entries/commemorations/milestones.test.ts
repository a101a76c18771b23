import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const returnsOf = (text: string) =>
  read(`date 2024-05-14\n\n${text}`).commemorations.map(
    ({ ordinal, year, anniversary }) => `${ordinal} ${year} ${anniversary?.origin ?? ''}`,
  );

describe('a thing’s own years', () => {
  it.each([
    ['as candles', 'La minoterie de Huy a soufflé dimanche quarante bougies.', '40 2024 1984'],
    [
      'as a mark that is passed',
      'Le marché de Sousse a franchi en avril le cap des trente ans.',
      '30 2024 1994',
    ],
    [
      'as a mark that comes near',
      'Le phare, allumé le 2 juin 1876, approche de ses 150 ans : la commune y songe pour 2026.',
      '150 2026 1876-06-02',
    ],
    ['as the years that they make', 'Le mémorial fêtera en septembre sa vingtième année.', '20 2024 2004'],
    ['behind an aside', 'Le numéro d’appel aura pour sa part trente ans en juillet.', '30 2024 1994-07'],
    ['on an occasion', 'À l’occasion de ses 60 ans, le théâtre de Namur rouvre ses loges.', '60 2024 1964'],
    [
      'that its founding bears out',
      'La halle de Vevey a 70 ans. Inaugurée le 3 juin 1954, elle abrite un marché.',
      '70 2024 1954-06-03',
    ],
    [
      'since a day of the week',
      'Le cercle nautique a cent ans depuis dimanche : il avait été créé le 12 mai 1924.',
      '100 2024 1924-05-12',
    ],
  ])('%s', (_, text, expected) => {
    expect(returnsOf(text)).toEqual([expected]);
  });

  it.each([
    'La chanteuse Anna Roux a soufflé samedi soixante bougies.',
    'L’ancien ministre approche de ses 80 ans.',
    'Le viaduc a 40 ans et sera démoli.',
    'L’accusé a désormais trente ans.',
    'À l’occasion de ses 80 ans, le chanteur a reçu la presse.',
  ])('and no age in « %s »', (text) => {
    expect(returnsOf(text)).toEqual([]);
  });
});
