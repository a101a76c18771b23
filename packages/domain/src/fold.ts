const MARKS = /\p{Mn}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};
const SPECIAL = /[đœæøłßı]/g;

/**
 * A name as it is compared: lower case, no accents, `đ` as `d`, `œ` as `oe`.
 * The length may change, so offsets into the result are not offsets into the text.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}
