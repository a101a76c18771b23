import { fold } from '@ephemeride/domain';

/** A run of letters and digits with its place in the text it was cut from, and its folded form. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Cuts a text into words; apostrophes, hyphens and stops separate. `offset` is where the text stands in another. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    const word = match[0];
    words.push({ text: word, start, end: start + word.length, folded: foldWord(word) });
  }
  return words;
}

/** Folding costs more than looking up: the same words come again and again. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  if (word.length < 40) FOLDED.set(word, folded);
  return folded;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word of two letters or more is all capitals. */
export function isAllCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}
