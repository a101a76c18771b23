/// <reference path="./snowball-stemmers.d.ts" />
import { fold, type Span } from '@ephemeride/domain';
import stemmers from 'snowball-stemmers';

/** A word of a text: where it stands, how it looks in small letters, without accents, and its stem without accents. */
export interface Word extends Span {
  readonly printed: string;
  readonly form: string;
  readonly stem: string;
}

const french = stemmers.newStemmer('french');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What an apostrophe leaves of `le`, `de`, `que`: no word to look for. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu']);
const LONGEST_ELIDED = 2;
const APOSTROPHE = /['’ʼ]/;

/** What a word is found by; `told` is the number of the text that it was last told of. */
interface Forms extends Readonly<Pick<Word, 'printed' | 'form' | 'stem'>> {
  told: number;
}
let texts = 0;
/** Words are kept in two generations: of those that were not asked for while a second one filled up, none is missed. */
const STEMS_KEPT = 100_000;
let recent = new Map<string, Forms>();
let earlier = new Map<string, Forms>();
/** Marks that stand alone even when composed: engines would cut a word at them. */
const LOOSE_MARKS = /\p{M}/gu;
/** Longer than a year: there is no end of them, and each is rare. */
const LONG_NUMBER = /^[0-9]{5,}$/;

function keep(word: string, forms: Forms): Forms {
  if (recent.size >= STEMS_KEPT) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(word, forms);
  return forms;
}

/** The folded form and folded stem; stemmed with its accents, since `négociée` without them loses its stem. */
function read(word: string): Forms {
  const known = recent.get(word);
  if (known) return known;
  // A copy: a piece of a text that is kept would keep the whole text.
  const own = Buffer.from(word).toString();
  const before = earlier.get(own);
  if (before) return keep(own, before);
  if (LONG_NUMBER.test(own)) return { printed: own, form: own, stem: own, told: 0 };
  const lower = own.normalize('NFC').toLowerCase();
  return keep(own, {
    printed: lower.replace(LOOSE_MARKS, ''),
    form: fold(lower),
    stem: fold(french.stem(lower)),
    told: 0,
  });
}

/** What follows a word where it has lost its vowel. */
const isElided = (word: string, text: string, end: number): boolean =>
  word.length <= LONGEST_ELIDED && ELIDED.has(word.toLowerCase()) && APOSTROPHE.test(text.charAt(end));

/** Of each UTF-16 code unit whether it is part of a word: asking Unicode for each one again costs more than all else. */
const IN_WORD = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;
/** Half of a letter beyond the first 65,536: with the other half it is asked for by `WORD`. */
const HALF = 3;
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = isHalf(unit) ? HALF : letter.search(WORD) === 0 ? YES : NO;
  IN_WORD[unit] = kind;
  return kind;
}

/** Calls `tell` with each run of letters and digits in their order, and where it begins. */
function eachRun(text: string, tell: (run: string, start: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = IN_WORD[unit] || learn(unit);
    if (kind === HALF) {
      const from = start < 0 ? at : start;
      for (const { 0: run, index } of text.matchAll(WORD)) if (index >= from) tell(run, index);
      return;
    }
    if (kind === YES) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      tell(text.slice(start, at), start);
      start = -1;
    }
  }
  if (start >= 0) tell(text.slice(start), start);
}

/** The same without elided articles. */
function eachWord(text: string, tell: (word: string, start: number) => void): void {
  eachRun(text, (run, start) => {
    if (!isElided(run, text, start + run.length)) tell(run, start);
  });
}

/** The words of a text in its order, elided articles left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (word, start) => {
    const { printed, form, stem } = read(word);
    words.push({ start, end: start + word.length, printed, form, stem });
  });
  return words;
}

/**
 * Calls `tell` with what each word of a text is found by, once for each way to write it, long numbers as often as they stand there; what
 * is longer than so many code units is left out.
 */
export function eachForms(text: string, longest: number, tell: (forms: Forms) => void): void {
  const number = ++texts;
  eachWord(text, (word) => {
    if (word.length > longest) return;
    const forms = read(word);
    if (forms.told === number) return;
    forms.told = number;
    tell(forms);
  });
}

/** A word that is looked for; `prefix` where it ends in `*`. */
export interface Sought {
  readonly printed: string;
  readonly form: string;
  readonly stem: string;
  readonly prefix: boolean;
}

/** The words of a search, each once. */
export function soughtWords(text: string): readonly Sought[] {
  const sought = new Map<string, Sought>();
  for (const { end, printed, form, stem } of wordsOf(text)) {
    const prefix = text.charAt(end) === '*';
    sought.set(`${printed}${prefix ? '*' : ''}`, { printed, form, stem, prefix });
  }
  return [...sought.values()];
}

/** Whether a word of a text is one that is looked for. */
export const isSought = (word: Word, sought: readonly Sought[]): boolean =>
  sought.some(({ form, stem, prefix }) =>
    prefix ? word.form.startsWith(form) : word.form === form || word.stem === stem,
  );
