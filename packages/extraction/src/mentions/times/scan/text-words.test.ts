import { expect, it } from 'vitest';
import { A_FIGURE, A_MARK, cutWords, FORMS, firstWordAt, NO_WORD } from './text-words.ts';

const TEXT = "Reçu, l'envoyé part le 12mai : Zzzzzzzzzzzzzzzzzzzzzzzzzzz.";

it('cuts a text into words, figures and the marks that part clauses', () => {
  const { size, starts, ends, forms } = cutWords(TEXT);
  const NAMES = new Map([
    [A_FIGURE, 'figure'],
    [A_MARK, 'mark'],
    [NO_WORD, 'none'],
  ]);
  expect(
    Array.from(forms.subarray(0, size), (form, at) => [
      TEXT.slice(starts[at], ends[at]),
      NAMES.get(form) ?? FORMS.textOf(form),
    ]),
  ).toEqual([
    ['Reçu', 'reçu'],
    [',', 'mark'],
    ['l', 'l'],
    ['envoyé', 'envoyé'],
    ['part', 'part'],
    ['le', 'le'],
    ['12', 'figure'],
    ['mai', 'mai'],
    [':', 'mark'],
    ['Zzzzzzzzzzzzzzzzzzzzzzzzzzz', 'none'],
  ]);
});

it('finds the first word at or after an offset', () => {
  const words = cutWords(TEXT);
  expect(firstWordAt(words, 0)).toBe(0);
  expect(firstWordAt(words, 5)).toBe(2);
  expect(firstWordAt(words, TEXT.length)).toBe(words.size);
});

it('cuts one text after another, each as if it were the first', () => {
  cutWords('mot '.repeat(30_000));
  const { size, starts, ends } = cutWords('Le 3 mai');
  expect([...starts.subarray(0, size)]).toEqual([0, 3, 5]);
  expect([...ends.subarray(0, size)]).toEqual([2, 4, 8]);
});
