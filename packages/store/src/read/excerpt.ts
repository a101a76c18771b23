import type { Span } from '@ephemeride/domain';
import { isSought, type Sought, wordsOf } from '../text/words.ts';

/** UTF-16 code units shown on each side of the first match. */
const AROUND = 80;

/** Some words around the first match, cut between words, and where in them the matches stand. */
export function excerptOf(
  text: string,
  sought: readonly Sought[],
): { readonly excerpt: string; readonly highlights: readonly Span[] } {
  const words = [...wordsOf(text)];
  const first = words.find((word) => isSought(word, sought)) ?? words[0];
  if (!first) return { excerpt: text.trim(), highlights: [] };
  const inside = words.filter(({ start, end }) => start >= first.start - AROUND && end <= first.end + AROUND);
  const from = inside[0]!.start;
  const to = inside.at(-1)!.end;
  const before = from > (words[0]?.start ?? 0) ? '… ' : '';
  const after = to < (words.at(-1)?.end ?? 0) ? ' …' : '';
  // Line breaks become spaces one for one, so that offsets stay.
  const excerpt = before + text.slice(from, to).replace(/\s/g, ' ') + after;
  const highlights = inside
    .filter((word) => isSought(word, sought))
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }));
  return { excerpt, highlights };
}
