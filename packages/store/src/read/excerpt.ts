import type { Span } from '@ephemeride/domain';
import { isSought, type Sought, type Word, wordsOf } from '../text/words.ts';

/** UTF-16 code units shown on each side of the first match. */
const AROUND = 80;

/** About so many are read at a time: most of a long text is of no use to its excerpt. */
const PIECE = 400;
const SPACE = ' '.charCodeAt(0);

/** The next space, or control character, from a place on: no word goes on beyond it. */
function spaceFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > SPACE) at++;
  return at;
}

/** The words between two places where none is cut, by their places in the whole text. */
const wordsIn = (text: string, from: number, to: number): Word[] =>
  wordsOf(text.slice(from, to)).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));

/** The first word from a place on that is as asked. */
function firstWord(text: string, from: number, isAsked: (word: Word) => boolean): Word | null {
  for (let start = from; start < text.length; ) {
    const end = spaceFrom(text, Math.min(start + PIECE, text.length));
    const found = wordsIn(text, start, end).find(isAsked);
    if (found) return found;
    start = end;
  }
  return null;
}

const any = (): boolean => true;

/** The words that stand no further from one than is shown. */
function around(text: string, { start, end }: Word): Word[] {
  let from = Math.max(0, start - AROUND);
  while (from > 0 && text.charCodeAt(from - 1) > SPACE) from--;
  const words = wordsIn(text, from, spaceFrom(text, Math.min(text.length, end + AROUND)));
  return words.filter((word) => word.start >= start - AROUND && word.end <= end + AROUND);
}

/** Some words around the first match, cut between words, and where in them the matches stand. */
export function excerptOf(
  text: string,
  sought: readonly Sought[],
): { readonly excerpt: string; readonly highlights: readonly Span[] } {
  const opening = firstWord(text, 0, any);
  if (opening === null) return { excerpt: text.trim(), highlights: [] };
  const inside = around(text, firstWord(text, 0, (word) => isSought(word, sought)) ?? opening);
  const from = inside[0]!.start;
  const to = inside.at(-1)!.end;
  const before = from > opening.start ? '… ' : '';
  const after = firstWord(text, to, any) !== null ? ' …' : '';
  // Line breaks become spaces one for one, so that offsets stay.
  const excerpt = before + text.slice(from, to).replace(/\s/g, ' ') + after;
  const highlights = inside
    .filter((word) => isSought(word, sought))
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }));
  return { excerpt, highlights };
}
