import { fold } from '@ephemeride/domain';

const BREAK = /[^\p{L}\p{N}]+/u;

const WORDS_KEPT = 20_000;
const known = new Map<string, readonly string[]>();

/** The words of a name, without accents and case: `Hoàng Xuân Chiến` and `HOANG Xuan-Chien` have the same. */
export function nameWords(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  const words = fold(name).split(BREAK).filter(Boolean);
  if (known.size >= WORDS_KEPT) known.clear();
  known.set(name, words);
  return words;
}

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** The words of a name in an order that does not depend on whether the family's comes first. */
export const unorderedKey = (name: string): string => [...nameWords(name)].sort().join(' ');

const VOWEL = /[aeiouy]/;
const CONSONANT_PAIRS = new Set(['ck', 'cq', 'kq', 'sz', 'vw', 'gj', 'bp', 'dt']);

function sameSound(a: string, b: string): boolean {
  return (VOWEL.test(a) && VOWEL.test(b)) || CONSONANT_PAIRS.has([a, b].sort().join(''));
}

/** Whether a letter that one spelling has and the other lacks could be left out: a vowel, an `h`, one of two. */
const omissible = (word: string, at: number): boolean =>
  /[aeiouyh]/.test(word[at]!) || word[at] === word[at - 1] || word[at] === word[at + 1];

/** Whether two words are one in two transliterations: a letter of the same sound changed, or one left out. */
export function isTransliteration(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length === long.length) {
    return short.slice(at + 1) === long.slice(at + 1) && sameSound(short[at]!, long[at]!);
  }
  return short.slice(at) === long.slice(at + 1) && omissible(long, at);
}

/** The only word in which two names of as many words differ, or null where none or several differ. */
export function differingWord(a: string, b: string): readonly [string, string] | null {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length !== right.length) return null;
  const differing = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  return differing.length === 1 ? [left[differing[0]!]!, right[differing[0]!]!] : null;
}

/** Words that tell one subject from another: long enough to name something. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(nameWords(text).filter((word) => word.length >= 4 || /\d/.test(word)));

/** The share of words that two texts have in common, from 0 to 1; 0 where either has none. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
