import { codeKind, LETTER_CODE, wordEnd } from '../scan/words.ts';
import { BREAK, classAt, LOOSE } from './word-class.ts';

/** The words of a sentence, and the marks that part its clauses; one index for each in every list. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Their word classes; 0 for names. */
  readonly classes: readonly number[];
}

/** Marks that part clauses, with what else they can be: `a, lundi, reçu`. */
const MARKS = new Map(
  [...',;:()«»"'].map((mark) => [mark.charCodeAt(0), mark === ',' ? BREAK | LOOSE : BREAK]),
);
/** A longer run of letters is no word of the language. */
const LONGEST = 24;

const isCapital = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
};

/** The bits of a word; a capitalised one inside a sentence is a name: `Rivera`; capitals throughout are a headline's. */
function classOf(text: string, start: number, end: number, first: boolean): number {
  if (end - start > LONGEST) return 0;
  if (!first && end - start > 1 && isCapital(text, start)) {
    const word = text.slice(start, end);
    if (word !== word.toUpperCase()) return 0;
  }
  return classAt(text, start, end);
}

/** Cuts a stretch of a text into tokens. */
export function tokensOf(text: string, from: number, until: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const classes: number[] = [];
  let at = from;
  while (at < until) {
    if (codeKind(text, at) === LETTER_CODE) {
      const end = Math.min(wordEnd(text, at), until);
      starts.push(at);
      ends.push(end);
      classes.push(classOf(text, at, end, at === from));
      at = end;
    } else {
      const mark = MARKS.get(text.charCodeAt(at));
      if (mark !== undefined) {
        starts.push(at);
        ends.push(at + 1);
        classes.push(mark);
      }
      at++;
    }
  }
  return { starts, ends, classes };
}
