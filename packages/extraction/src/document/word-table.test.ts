import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

const NUMBERS = new WordTable(
  new Map([
    ['un', 1],
    ['été', 2],
    ['œuvre', 3],
  ]),
);

const found = (text: string, word: string): number | null => {
  const start = text.indexOf(word);
  return NUMBERS.at(text, start, start + word.length);
};

describe('WordTable', () => {
  it('knows a word where it stands in a text', () => {
    expect(found('le un et le deux', 'un')).toBe(1);
    expect(found('en été', 'été')).toBe(2);
  });

  it('knows it in capitals, those beyond Latin-1 too', () => {
    expect(found('EN ÉTÉ', 'ÉTÉ')).toBe(2);
    expect(found('Une ŒUVRE', 'ŒUVRE')).toBe(3);
  });

  it('knows no part of a word, and no word that it was not given', () => {
    expect(found('une', 'une')).toBeNull();
    expect(found('ete', 'ete')).toBeNull();
    expect(found('œuvrer', 'œuvrer')).toBeNull();
  });

  it('keeps a thousand words apart', () => {
    const words = Array.from({ length: 1000 }, (_, number) => [`mot${number.toString(36)}`, number] as const);
    const table = new WordTable(new Map(words));
    expect(words.every(([word, number]) => table.at(word, 0, word.length) === number)).toBe(true);
  });

  it('knows no word of no letters', () => {
    expect(NUMBERS.at('un', 2, 2)).toBeNull();
  });
});
