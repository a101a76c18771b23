import { expect, it } from 'vitest';
import { Quotations } from './quotations.ts';

const TEXT =
  'Il a dit « bonjour » hier, puis “ au revoir ” et "merci" à Lomé. Elle « reviendra jeudi. Il " part lundi.';

it.each([
  ['bonjour', true],
  ['hier', false],
  ['au revoir', true],
  ['merci', true],
  ['Lomé', false],
  ['jeudi', true],
])('%s stands in marks of quotation: %s', (word, quoted) => {
  const sentence = { start: 0, end: TEXT.length };
  expect(new Quotations(TEXT).enclose(sentence, TEXT.indexOf(word))).toBe(quoted);
});

it('marks that another sentence opens enclose nothing', () => {
  const start = TEXT.indexOf('Il "');
  const quotations = new Quotations(TEXT);
  expect(quotations.enclose({ start, end: TEXT.length }, TEXT.indexOf('lundi'))).toBe(true);
  expect(quotations.enclose({ start, end: TEXT.length }, start + 2)).toBe(false);
  expect(quotations.enclose({ start: TEXT.indexOf('Elle'), end: start }, TEXT.indexOf('jeudi'))).toBe(true);
});
