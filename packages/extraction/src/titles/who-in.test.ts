import { expect, it } from 'vitest';
import { compoundSides, withoutSides } from './who-in.ts';

it.each([
  ['sino-éthiopien', ['CN', 'ET']],
  ['tuniso-grecque', ['TN', 'GR']],
  ['sud-coréen', null],
  ['vice-ministériel', null],
  ['franco', null],
])('`%s` is of %j', (word, codes) => expect(compoundSides(word)).toEqual(codes));

it.each([
  ['nippo-péruvien sur la pêche', ['JP', 'PE'], 'sur la pêche'],
  ['sur la pêche Japon - Pérou', ['JP', 'PE'], 'sur la pêche'],
  ['péruvien et japonais de la pêche', ['JP', 'PE'], 'de la pêche'],
  // Of others a title would lose what it is on.
  ['sur la frontière sino-russe', ['JP', 'PE'], 'sur la frontière sino-russe'],
])('`%s` beside its sides %j is `%s`', (words, sides, left) =>
  expect(withoutSides(words.split(' '), sides).join(' ')).toBe(left),
);
