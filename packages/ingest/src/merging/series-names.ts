import { nameKey, nameWords, tellingWords } from './names.ts';

/** What the shorter of two names shares with the longer one. */
const SAME_SERIES = 0.5;

/** `la session du CMD`: nouns that any series may begin with, and that tell none. */
const SITTING = /^(?:session|edition|reunion|seance|travaux)$/;
const LITTLE = /^(?:d|l|de|des|du|la|le|les|et|en|a|au|aux|sur|entre)$/;

/** The words that tell a series, in their order. */
const wordsOf = (name: string): readonly string[] => {
  const words = nameWords(name).filter((word) => !LITTLE.test(word));
  return words.length > 1 && SITTING.test(words[0]!) ? words.slice(1) : words;
};

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** Whether one name is or holds the acronym of the other: `comité mixte de défense` and `CMD`. */
function isAcronym(a: readonly string[], b: readonly string[]): boolean {
  const initials = initialsOf(b);
  return (
    initials.length > 2 &&
    a.some(
      (word) =>
        word.length > 2 && (initials.startsWith(word) || (word.length > 3 && initials.endsWith(word))),
    )
  );
}

/** Letters by which two words are one in two forms: `frontière`, `frontalière`. */
const STEM = 5;
const stemOf = (word: string): string => word.slice(0, STEM);

const headOf = (name: string): string | undefined => [...tellingWords(name)][0];
const restOf = (name: string): ReadonlySet<string> => new Set([...tellingWords(name)].slice(1).map(stemOf));

/**
 * Whether two names can be one series'; the plus sign tells one from another (`ADSOM`, `ADSOM+`), and no name says nothing. Names of
 * one head (`commission mixte`, `commission mixte de coopération`) need only not say different things; others must say the same.
 */
export function seriesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.trim().endsWith('+') !== b.trim().endsWith('+')) return false;
  if (nameKey(a) === nameKey(b)) return true;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (isAcronym(wordsA, wordsB) || isAcronym(wordsB, wordsA)) return true;
  const [left, right] = [restOf(a), restOf(b)];
  const oneHead = headOf(a) === headOf(b);
  if (left.size === 0 || right.size === 0) return oneHead;
  const shared = [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size);
  return oneHead ? shared >= SAME_SERIES : shared > SAME_SERIES;
}

const ACRONYM = /(?<![\p{L}\d])\p{Lu}{4,}(?!\p{L})/gu;

/** Whether a text has the acronym of a series, or one that the series' name gives: `SITDEF`, `réunion de la CPLP`. */
export function namesAcronym(series: string | null, text: string): boolean {
  if (series === null) return false;
  const words = wordsOf(series);
  return (text.match(ACRONYM) ?? []).some((acronym) => {
    const [word] = nameWords(acronym);
    return words.includes(word!) || isAcronym([word!], words);
  });
}
