/**
 * What the code units of a text are. Readers that walk a text ask this table, where a pattern with `\p{L}` would search
 * Unicode's ranges at every letter. The order matters: from `MARK` on a unit belongs to words, from `LETTER` on it is a letter.
 */
export const SPACE = 1;
/** Punctuation, symbols, and halves of characters outside the basic plane. */
export const OTHER = 2;
export const MARK = 3;
export const DIGIT = 4;
/** A letter without case. */
export const LETTER = 5;
export const LOWER = 6;
export const UPPER = 7;

/** 0 where Unicode has not been asked yet. */
const KINDS = new Uint8Array(0x10000);

/** The kind of a code unit; `OTHER` past the end of a text (`NaN`). */
export function kindOf(code: number): number {
  if (!(code >= 0)) return OTHER;
  const known = KINDS[code]!;
  if (known !== 0) return known;
  const kind = askUnicode(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function askUnicode(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return /\s/u.test(character) ? SPACE : OTHER;
}

/** The kind of the character that a code unit belongs to: of a letter outside the basic plane both halves are letters. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) return kindOf(code);
  const pair = (code & 0xfc00) === 0xdc00 ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  return pair.length === 2 && pair.codePointAt(0)! > 0xffff ? askUnicode(pair) : OTHER;
}

/** Whether a letter stands at a place of a text. */
export const isLetterAt = (text: string, at: number): boolean => kindAt(text, at) >= LETTER;
