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

const WITHIN_WORD = /(?<=\p{L})['’ʼ‘](?=\p{L})/gu;

/** The words of a person's name, an apostrophe being no break: `Ken'ichi` is one word, as `Kenichi`. */
export const personWords = (name: string): readonly string[] => nameWords(name.replace(WITHIN_WORD, ''));

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** The words of a name in an order that does not depend on whether the family's comes first. */
export const unorderedKey = (name: string): string => [...personWords(name)].sort().join(' ');

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

/** What transliterations leave alike: consonants by their sound, one for two, without the `h` behind one. */
const skeleton = (word: string): string =>
  word
    .replace(/t(?:s?ch|sh)|cz/g, 'c')
    .replace(/dj|dzh/g, 'j')
    .replace(/[cgq]h?|kh/g, 'k')
    .replace(/w|ph|f/g, 'v')
    .replace(/z/g, 's')
    .replace(/(?<=[^aeiouy])h/g, '')
    .replace(/(?<!^)[aeiouy]/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');

const LEAST_NEAR = 4;

/**
 * Whether two words are near enough to be one where all else agrees: another transliteration (`Tarek`, `Tariq`), or a last letter
 * more (`Wenbin`, `Wenbing`). Too little to tell two people of a corpus by.
 */
export function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_NEAR) return false;
  if (isTransliteration(a, b) || (long.length === short.length + 1 && long.startsWith(short))) return true;
  const bones = skeleton(a);
  return bones.length > 1 && bones === skeleton(b);
}

/** The only word in which two names of as many words differ, or null where none or several differ. */
export function differingWord(a: string, b: string): readonly [string, string] | null {
  const [left, right] = [personWords(a), personWords(b)];
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
