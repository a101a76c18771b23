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

type Forms = Pick<Word, 'printed' | 'form' | 'stem'>;
/** Words are kept in two generations: of those that were not asked for while a second one filled up, none is missed. */
const STEMS_KEPT = 50_000;
let recent = new Map<string, Forms>();
let earlier = new Map<string, Forms>();
/** Marks that stand alone even when composed: engines would cut a word at them. */
const LOOSE_MARKS = /\p{M}/gu;
const NUMBER = /^[0-9]+$/;

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
  if (NUMBER.test(own)) return { printed: own, form: own, stem: own };
  const lower = own.normalize('NFC').toLowerCase();
  return keep(own, {
    printed: lower.replace(LOOSE_MARKS, ''),
    form: fold(lower),
    stem: fold(french.stem(lower)),
  });
}

/** What follows a word where it has lost its vowel. */
const isElided = (word: string, text: string, end: number): boolean =>
  word.length <= LONGEST_ELIDED && ELIDED.has(word.toLowerCase()) && APOSTROPHE.test(text.charAt(end));

/** Calls `tell` with each word of a text in its order, and where it begins; elided articles are left out. */
function eachWord(text: string, tell: (word: string, start: number) => void): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text))
    if (!isElided(match[0], text, WORD.lastIndex)) tell(match[0], match.index);
}

/** The words of a text in its order, elided articles left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (word, start) => words.push({ start, end: start + word.length, ...read(word) }));
  return words;
}

/** The same without their places, and without what is longer than so many code units. */
export function formsOf(text: string, longest: number): Forms[] {
  const forms: Forms[] = [];
  eachWord(text, (word) => {
    if (word.length <= longest) forms.push(read(word));
  });
  return forms;
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
