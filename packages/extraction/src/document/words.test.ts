import { describe, expect, it } from 'vitest';
import { foldedWords, isAllCapitals, isCapitalised, wordsOf } from './words.ts';

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ["L'État-major de l'armée", ['L', 'État', 'major', 'de', 'l', 'armée']],
    ['2.000 soldats, 17 mai 2022', ['2', '000', 'soldats', '17', 'mai', '2022']],
    ['Đặng Thị Ngọc', ['Đặng', 'Thị', 'Ngọc']],
    ['U.S. Navy…«oui»', ['U', 'S', 'Navy', 'oui']],
    ['ADMM+ 😀 fin', ['ADMM', 'fin']],
    ['', []],
  ])('%s', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('know their place and their folded form', () => {
    expect(wordsOf('à Hanoï', 10)).toEqual([
      { text: 'à', start: 10, end: 11, folded: 'a' },
      { text: 'Hanoï', start: 12, end: 17, folded: 'hanoi' },
    ]);
  });

  it('tell capitals', () => {
    expect(['Éric', 'éric', 'VNA', '5e'].map(isCapitalised)).toEqual([true, false, true, false]);
    expect(['VNA', 'A', 'ÉTATS', 'Vna', 'G20'].map(isAllCapitals)).toEqual([true, false, true, false, true]);
  });

  it('stand between blanks once folded, also beside letters of two units', () => {
    expect(foldedWords('« L’Été », à 18h – dit-il')).toBe(' l ete a 18h dit il');
    expect(foldedWords('Le 𝒜 – soir')).toBe('le 𝒜 soir');
    expect(foldedWords('')).toBe('');
  });
});
