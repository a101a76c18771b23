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
const MARKS = ',;:()«»"';
const MARK_CODE = 3;

/** What each code unit of Latin-1 is: a letter, a figure, a mark, or none of them. */
const LATIN1 = new Uint8Array(0x100).map((_, code) =>
  MARKS.includes(String.fromCharCode(code)) ? MARK_CODE : kindOfCode(code),
);

/** The words, figures and clause marks of a text in its order: `size` of them, one index for each in every list. */
export interface TextWords {
  readonly text: string;
  readonly size: number;
  /** In UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of {@link FORMS}, else {@link A_FIGURE}, {@link A_MARK} or {@link NO_WORD}. */
  readonly forms: Int32Array;
}

/** The lists of the text that is read, as long as the longest yet, no longer than this between two of them. */
const LONGEST_KEPT = 1 << 16;
const listsOf = (length: number) => ({
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  forms: new Int32Array(length),
});
let lists = listsOf(0);
let cut: TextWords | null = null;

/** Cuts a text into words, once for all that read times; what it answers is void once another text is cut. */
export function cutWords(text: string): TextWords {
  FORMS.tidy();
  const { length } = text;
  if (lists.starts.length < length || lists.starts.length > LONGEST_KEPT) lists = listsOf(length);
  const { starts, ends, forms } = lists;
  let size = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = code <= 0xff ? LATIN1[code] : kindOfCode(code);
    if (kind === 0) {
      at++;
      continue;
    }
    starts[size] = at;
    if (kind === LETTER_CODE) {
      forms[size] = FORMS.read(text, at);
      at = FORMS.end;
    } else {
      forms[size] = kind === FIGURE_CODE ? A_FIGURE : A_MARK;
      at = kind === FIGURE_CODE ? figuresEnd(text, at) : at + 1;
    }
    ends[size++] = at;
  }
  cut = { text, size, starts, ends, forms };
  return cut;
}

/** The words of a text, if it is the one that was cut last. */
export const cutOf = (text: string): TextWords | null => (cut?.text === text ? cut : null);

/** The index of the first word that begins at or after an offset. */
export const firstWordAt = ({ starts, size }: TextWords, offset: number): number =>
  countBelow(starts, offset, size);
