export const LETTER_CODE = 1;
export const FIGURE_CODE = 2;

/** What each UTF-16 code unit below 0x2000 is: a letter of the alphabets of `LETTER`, a figure, or neither. */
const KINDS = new Uint8Array(0x2000);
const mark = (first: number, last: number, kind: number): void => void KINDS.fill(kind, first, last + 1);
mark(0x41, 0x5a, LETTER_CODE);
mark(0x61, 0x7a, LETTER_CODE);
mark(0xc0, 0x24f, LETTER_CODE);
mark(0x1e00, 0x1eff, LETTER_CODE);
mark(0x30, 0x39, FIGURE_CODE);

/** {@link LETTER_CODE}, {@link FIGURE_CODE} or 0 for a code unit, 0 for `NaN`. */
export const kindOfCode = (code: number): number => (code < KINDS.length ? KINDS[code]! : 0);

/** The same for the code unit at an offset, 0 outside the text. */
export const codeKind = (text: string, offset: number): number => kindOfCode(text.charCodeAt(offset));

/** The end of the run of figures that begins at an offset. */
export function figuresEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && codeKind(text, end) === FIGURE_CODE) end++;
  return end;
}
