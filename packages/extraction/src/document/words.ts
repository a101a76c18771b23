import { fold } from '@ephemeride/domain';
import { DIGIT, kindAt, kindOf, LOWER, MARK, UPPER } from './letter-kinds.ts';

/** A run of letters and digits with its place in the text it was cut from, and its folded form. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * Cuts a text into words; apostrophes, hyphens and stops separate. `offset` is where the text stands in another.
 * Letters outside the basic plane separate too: French news has none.
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (kindOf(text.charCodeAt(at)) < DIGIT) {
      at++;
      continue;
    }
    const start = at;
    let plain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (kindOf(code) < MARK) break;
      plain &&= code >= 0x61 && code <= 0x7a;
    }
    const word = text.slice(start, at);
    words.push({
      text: word,
      start: offset + start,
      end: offset + at,
      folded: plain ? word : foldWord(word),
    });
  }
  return words;
}

/** Folding costs more than looking up: the same words come again and again. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** A word's folded form, remembered. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word;
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  if (word.length < 40) FOLDED.set(word, folded);
  return folded;
}

/** Whether a word folds to itself: small letters without accents, as most words are, or one mark. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 ? code >= 0x41 && code <= 0x5a : code > 0x7a) return false;
  }
  return true;
}

/** A word in lower case; most words are, and a plain comparison is faster than asking Unicode. */
export function lowerWord(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const lower = code >= 0x61 ? code <= 0x7a || kindOf(code) === LOWER : code < 0x41;
    if (!lower) return word.toLowerCase();
  }
  return word;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return kindAt(word, 0) === UPPER;
}

/** Whether a word of two letters or more is all capitals. */
export function isAllCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

/** A text folded, each run of what is neither letter nor figure as one blank: words in it stand between blanks. */
export function foldedWords(text: string): string {
  const folded = fold(text);
  let spaced = '';
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (kindOf(code) >= DIGIT) continue;
    // Letters outside the basic plane are two units each.
    if ((code & 0xf800) === 0xd800) return folded.replace(/[^\p{L}\p{N}]+/gu, ' ');
    let end = at + 1;
    while (end < folded.length && kindOf(folded.charCodeAt(end)) < DIGIT) {
      if ((folded.charCodeAt(end) & 0xf800) === 0xd800) return folded.replace(/[^\p{L}\p{N}]+/gu, ' ');
      end++;
    }
    spaced += `${folded.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return spaced + folded.slice(from);
}
