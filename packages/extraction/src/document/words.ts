import { fold } from '@ephemeride/domain';

/** A run of letters and digits with its place in the text it was cut from, and its folded form. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Cuts a stretch of a text into words; apostrophes, hyphens and stops separate. Offsets are those of `text`. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(pattern)) {
    const at = start + match.index;
    words.push({ text: match[0], start: at, end: at + match[0].length, folded: fold(match[0]) });
  }
  return words;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word of two letters or more is all capitals. */
export function isAllCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}
