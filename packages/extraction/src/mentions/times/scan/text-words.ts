import { NO_FORM, WordForms } from '../../../document/word-forms.ts';
import { countBelow } from './count-below.ts';
import { FIGURE_CODE, figuresEnd, kindOfCode, LETTER_CODE } from './words.ts';

/** The forms of the words of all despatches read. */
export const FORMS = new WordForms((code) => kindOfCode(code) === LETTER_CODE);

/** In place of a form: a longer run of letters than any word of the language, a run of figures, a mark that parts clauses. */
export const NO_WORD = NO_FORM;
export const A_FIGURE = -2;
export const A_MARK = -3;

/** Marks that part clauses: `a, lundi, reçu`. */
const MARKS = new Uint8Array(0x100);
for (const mark of ',;:()«»"') MARKS[mark.charCodeAt(0)] = 1;

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
    const code = text.charCodeAt(at);
    const kind = kindOfCode(code);
    if (kind === 0 && MARKS[code] !== 1) {
      at++;
      continue;
    }
    starts.push(at);
    forms.push(kind === LETTER_CODE ? FORMS.read(text, at) : kind === FIGURE_CODE ? A_FIGURE : A_MARK);
    at = kind === LETTER_CODE ? FORMS.end : kind === FIGURE_CODE ? figuresEnd(text, at) : at + 1;
    ends.push(at);
  }
  return { text, starts, ends, forms };
}

/** The index of the first word that begins at or after an offset. */
export const firstWordAt = ({ starts }: TextWords, offset: number): number => countBelow(starts, offset);
