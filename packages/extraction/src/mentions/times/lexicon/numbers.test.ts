import { describe, expect, it } from 'vitest';
import { numberValue, ordinalValue } from './numbers.ts';

describe('numberValue', () => {
  it.each([
    ['vingt et un', 21],
    ['soixante-dix-sept', 77],
    ['quatre-vingt-dix', 90],
    ['quatre-vingts', 80],
    ['deux cents', 200],
    ['cent quatre-vingt-dix-huit', 198],
    ['mille deux cent trois', 1203],
    ['30,4', 30.4],
    ['1 200', 1200],
  ])('reads %s as %d', (text, value) => {
    expect(numberValue(text)).toBe(value);
  });

  it('reads nothing in a word that is no number', () => {
    expect(numberValue('plusieurs')).toBeNull();
  });
});

describe('ordinalValue', () => {
  it('reads words, figures and Roman figures', () => {
    expect(['premier', 'seconde', '3e', '1er', 'IVe', 'iie'].map(ordinalValue)).toEqual([1, 2, 3, 1, 4, 2]);
  });
});
