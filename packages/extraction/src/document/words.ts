import { fold } from '@ephemeride/domain';

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
      if (kindOf(code) === OTHER) break;
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

const OTHER = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 4;

/** What each code unit is, asked of Unicode once; 0 where not yet asked. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = KINDS[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = /\p{L}/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? DIGIT
      : /\p{M}/u.test(character)
        ? MARK
        : OTHER;
  KINDS[code] = kind;
  return kind;
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
