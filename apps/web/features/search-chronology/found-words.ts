/** A stretch of a text, marked where it is what a reader looked for. */
export interface FoundPiece {
  readonly text: string;
  readonly found: boolean;
}

/** A word as it is compared: in small letters, without accents. */
export const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded words of a text. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD)?.map(folded) ?? [];

/** A word without the endings of a French plural or feminine: near enough to mark by, for the API finds by the full rules. */
const stem = (word: string): string => (word.length < 4 ? word : word.replace(/(?:aux|al|es|e|s|x)$/, ''));

/** The shortest beginning of a word by which a longer one is marked. */
const SHORTEST = 3;

const isFound = (word: string, looked: string): boolean =>
  word === looked || stem(word) === stem(looked) || (looked.length >= SHORTEST && word.startsWith(looked));

/** Splits a text at the words that were looked for, in any accents and the plainest of their forms; nothing of it is lost. */
export function foundPieces(text: string, looked: readonly string[]): readonly FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!looked.some((each) => isFound(folded(word), each))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), found: false });
    pieces.push({ text: word, found: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}
