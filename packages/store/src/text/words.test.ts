import { expect, it } from 'vitest';
import { isSought, soughtWords, wordsOf } from './words.ts';

const forms = (text: string) => [...wordsOf(text)].map(({ form }) => form);
const finds = (search: string, text: string) => {
  const sought = soughtWords(search);
  return [...wordsOf(text)]
    .filter((word) => isSought(word, sought))
    .map(({ start, end }) => text.slice(start, end));
};

it('leaves out what an apostrophe cuts off, and only that', () => {
  expect(forms('l’armée d’Oslo, qu’elle a')).toEqual(['armee', 'oslo', 'elle', 'a']);
  expect(forms('le point L, la note d')).toEqual(['le', 'point', 'l', 'la', 'note', 'd']);
});

it('finds other forms of a French word by its stem', () => {
  expect(finds('négocier', 'une paix négociée, des négociations')).toEqual(['négociée', 'négociations']);
  expect(finds('ministères', 'le ministère')).toEqual(['ministère']);
});

it('finds accented words without accents, đ by d, and decomposed letters', () => {
  expect(finds('negociee', 'une paix négociée')).toEqual(['négociée']);
  expect(finds('Dang', 'Đặng Văn')).toEqual(['Đặng']);
  expect(finds('Đặng', 'Đặng'.normalize('NFD'))).toEqual(['Đặng'.normalize('NFD')]);
});

it('takes a star for any ending', () => {
  expect(finds('mini*', 'le ministre des minières')).toEqual(['ministre', 'minières']);
  expect(finds('mini', 'le ministre')).toEqual([]);
});

it('cuts no word at a letter beyond the first 65,536, nor loses those around it', () => {
  const text = 'avant ab𐐨cd, 😀 après';
  expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'avant',
    'ab𐐨cd',
    'après',
  ]);
});
