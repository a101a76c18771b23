/** Capital letters of ASCII and Latin-1 in small; what is no capital letter stays. */
export const SMALL = new Uint8Array(0x100).map((_, code) => {
  const capital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return capital ? code + 32 : code;
});

/** Whether a word in small letters of Latin-1 stands between two offsets of a text, in UTF-16 code units, whatever its case there. */
export function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (word.charCodeAt(at - start) !== SMALL[text.charCodeAt(at)]) return false;
  }
  return true;
}
