import { expect, it } from 'vitest';
import { lastFormBefore, WordLists } from './last-word.ts';
import { FORMS } from './text-words.ts';

const lastBefore = (text: string): string | null => {
  const form = lastFormBefore(text, text.length);
  return form < 0 ? null : FORMS.textOf(form);
};

it('finds the last word before an offset, a few blanks and marks between', () => {
  expect(lastBefore('Reçu À ')).toBe('à');
  expect(lastBefore("à l'")).toBe('l');
  expect(lastBefore('Le Cœur (')).toBe('cœur');
  expect(lastBefore('le 12 ')).toBe(null);
  expect(lastBefore('le           ')).toBe(null);
  expect(lastBefore('')).toBe(null);
});

it('takes a word that the offset cuts as far as it goes', () => {
  const form = lastFormBefore('demain', 2);
  expect(FORMS.textOf(form)).toBe('de');
});

it('answers of each text by itself', () => {
  expect([lastBefore('le '), lastBefore('la '), lastBefore('le ')]).toEqual(['le', 'la', 'le']);
});

it('tells more lists apart than a number has bits', () => {
  const lists = new WordLists();
  const holds = Array.from({ length: 70 }, (_, number) => lists.add([`m${'o'.repeat(number % 20)}`, 'de']));
  const held = (word: string) => holds.flatMap((holdsForm, at) => (holdsForm(FORMS.of(word)) ? [at] : []));
  expect(held('mooo')).toEqual([3, 23, 43, 63]);
  expect(held('de')).toHaveLength(70);
  expect(held('la')).toEqual([]);
});

it('knows of a word asked before what a later list says of it', () => {
  const lists = new WordLists();
  const first = lists.add(['lundi']);
  expect(first(FORMS.of('mardi'))).toBe(false);
  expect(lists.add(['mardi'])(FORMS.of('mardi'))).toBe(true);
});
