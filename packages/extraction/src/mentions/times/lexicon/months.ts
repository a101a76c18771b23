import { END, oneOf, unaccented, withUnaccented } from './pattern.ts';

/** Month names, January first. */
export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Abbreviations as agencies print them, with or without their stop. */
const ABBREVIATIONS: readonly (readonly string[])[] = [
  ['janv', 'jan'],
  ['févr', 'fév'],
  ['mar'],
  ['avr'],
  [],
  [],
  ['juil', 'juill'],
  [],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['déc'],
];

const NUMBERS = new Map<string, number>();
MONTHS.forEach((name, index) => {
  for (const word of withUnaccented([name, ...ABBREVIATIONS[index]!])) NUMBERS.set(word, index + 1);
});

/** The number of a month's name or abbreviation, in any case, with or without accents and stop; null for other words. */
export function monthNumber(word: string): number | null {
  const low = word.toLowerCase();
  const plain = low.endsWith('.') ? low.slice(0, -1) : low;
  return NUMBERS.get(plain) ?? NUMBERS.get(unaccented(plain)) ?? null;
}

export const MONTH_WORDS = withUnaccented(MONTHS);

export const MONTH_ABBREVIATIONS = withUnaccented(ABBREVIATIONS.flat());

/** A month in full. */
export const monthName = (group = 'month'): string => `(?<${group}>${oneOf(MONTH_WORDS)})${END}`;

/** A month in full or abbreviated: only beside a day or a year, where `sept` is no number. */
export const month = (group = 'month'): string =>
  `(?<${group}>${oneOf(MONTH_WORDS)}|${oneOf(withUnaccented(ABBREVIATIONS.flat()))}\\.?)(?![A-Za-z\\u00C0-\\u024F])`;
