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
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Lower case, as most of a text is.
    if (code >= 0x61 && code <= 0x7a) continue;
    if (!isFoldedAlone(code)) return foldByUnicode(text);
    const letter = FOLDED[code] ?? foldLetter(code);
    if (letter.length === 1 && letter.charCodeAt(0) === code) continue;
    folded += text.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function foldByUnicode(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** Latin letters and general punctuation, which fold alike whatever stands beside them. */
function isFoldedAlone(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2000 && code <= 0x20cf);
}

/** What letters fold to: asking Unicode for each one again costs more than all else that is done with a name. */
const FOLDED = new Array<string | undefined>(0x20d0);

function foldLetter(code: number): string {
  const letter = foldByUnicode(String.fromCharCode(code));
  FOLDED[code] = letter;
  return letter;
}
