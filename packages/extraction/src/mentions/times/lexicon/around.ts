import { lastFormBefore, WordLists } from '../scan/last-word.ts';
import { mayStandNear } from '../scan/words-near.ts';
import { LETTER } from './pattern.ts';

/** Whether something stands at an offset of a text. */
export type Around = (text: string, offset: number) => boolean;

const sticky = (source: string, flags: string): Around => {
  const pattern = new RegExp(source, `${flags}y`);
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
};

/** Whether a pattern ends right before an offset. Matched backwards from there, at that one place. */
export const behind = (source: string, flags = 'i'): Around => sticky(`(?<=${source})`, flags);

/** The same for a pattern that begins with a whole word. */
export const precededBy = (source: string, flags = 'i'): Around =>
  behind(`(?<![${LETTER}\\d])(?:${source})`, flags);

/** Whether a pattern begins right at an offset. */
export const followedBy = (source: string, flags = 'i'): Around => sticky(source, flags);

const LISTS = new WordLists();

/**
 * Whether one of some words, in small letters, is the last before an offset, whatever its case. Asked before a pattern
 * that ends in one of them: read backwards, the pattern costs many times as much.
 */
export function lastWordIn(words: Iterable<string>): Around {
  const holds = LISTS.add(words);
  return (text, offset) => holds(lastFormBefore(text, offset));
}

/** `around` where one of its last words, parted by blanks, stands before the offset; asked only there. */
export function endingIn(lastWords: string, around: Around): Around {
  const last = lastWordIn(lastWords.split(' '));
  return (text, offset) => last(text, offset) && around(text, offset);
}

/** Whether a pattern of letters, all of one word, stands in the `reach` UTF-16 code units before an offset. */
export function near(source: string, reach: number): Around {
  const pattern = new RegExp(source, 'i');
  const mayStand = mayStandNear(pattern, reach);
  return (text, offset) =>
    mayStand(text, offset) && pattern.test(text.slice(Math.max(0, offset - reach), offset));
}

/**
 * `around` where one of the words that lead it stands no more than `reach` UTF-16 code units before the offset; asked
 * only there. What it lets stand in between has it try all its words at each place.
 */
export function ledBy(heads: string, reach: number, around: Around): Around {
  const led = near(heads, reach);
  return (text, offset) => led(text, offset) && around(text, offset);
}
