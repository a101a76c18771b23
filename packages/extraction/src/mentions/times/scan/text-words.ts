import { WordForms } from '../../../document/word-forms.ts';
import { countBelow } from './count-below.ts';
import { codeKind, FIGURE_CODE, LETTER_CODE, wordEnd } from './words.ts';

/** The forms of the words of all despatches read. */
export const FORMS = new WordForms();

/** In place of a form: a run of figures, a mark that parts clauses, a longer run of letters than any word of the language. */
export const A_FIGURE = -1;
export const A_MARK = -2;
export const NO_WORD = -3;

/** Marks that part clauses: `a, lundi, reçu`. */
const MARKS = new Uint8Array(0x100);
for (const mark of ',;:()«»"') MARKS[mark.charCodeAt(0)] = 1;

const LONGEST = 24;

/** The words, figures and clause marks of a text in its order; one index for each in every list. */
export interface TextWords {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Numbers of {@link FORMS}, else {@link A_FIGURE}, {@link A_MARK} or {@link NO_WORD}. */
  readonly forms: readonly number[];
}

/** Cuts a text into words, once for all that read times; what it answers is void once another text is cut. */
export function cutWords(text: string): TextWords {
  FORMS.tidy();
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = codeKind(text, at);
    const end = kind === 0 ? at + 1 : wordEnd(text, at);
    if (kind !== 0 || MARKS[text.charCodeAt(at)] === 1) {
      starts.push(at);
      ends.push(end);
      forms.push(formOf(text, at, end, kind));
    }
    at = end;
  }
  return { text, starts, ends, forms };
}

function formOf(text: string, start: number, end: number, kind: number): number {
  if (kind === FIGURE_CODE) return A_FIGURE;
  if (kind !== LETTER_CODE) return A_MARK;
  return end - start > LONGEST ? NO_WORD : FORMS.at(text, start, end);
}

/** The index of the first word that begins at or after an offset. */
export const firstWordAt = ({ starts }: TextWords, offset: number): number => countBelow(starts, offset);
