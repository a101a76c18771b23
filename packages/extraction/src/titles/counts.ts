import { aboutValue, numberValue } from '../mentions/times/lexicon/numbers.ts';

/** A French number word and how English and Vietnamese say it. */
export type Count = readonly [english: string, vietnamese: string];

/** Numbers that are written in words, and words for a number that is not told. */
const IN_WORDS: Readonly<Record<string, Count>> = {
  deux: ['two', 'hai'],
  trois: ['three', 'ba'],
  quatre: ['four', 'bốn'],
  cinq: ['five', 'năm'],
  six: ['six', 'sáu'],
  sept: ['seven', 'bảy'],
  huit: ['eight', 'tám'],
  neuf: ['nine', 'chín'],
  dix: ['ten', 'mười'],
  onze: ['eleven', 'mười một'],
  douze: ['twelve', 'mười hai'],
  vingt: ['twenty', 'hai mươi'],
  plusieurs: ['several', 'nhiều'],
  quelques: ['some', 'một số'],
};

/** Figures in groups of three, from 10,000 on, so that no year is cut. */
const grouped = (figures: string, locale: string): string =>
  figures.length < 5 ? figures : Number(figures).toLocaleString(locale);

/** The number at a token, and the token behind it; null where none stands there. */
export function countAt(tokens: readonly string[], at: number): { count: Count; next: number } | null {
  const word = tokens[at]?.toLowerCase() ?? '';
  if (/^\d+$/u.test(word)) return { count: [grouped(word, 'en-GB'), grouped(word, 'vi-VN')], next: at + 1 };
  if (Object.hasOwn(IN_WORDS, word)) return { count: IN_WORDS[word]!, next: at + 1 };
  // `une vingtaine de bus`: about so many.
  const about = /^(?:de|d')$/u.test(tokens[at + 1] ?? '') ? aboutValue(word) : null;
  if (about !== null) return { count: [`about ${about}`, `khoảng ${about}`], next: at + 2 };
  const value = numberValue(word);
  return value !== null && value > 12 ? { count: [`${value}`, `${value}`], next: at + 1 } : null;
}
