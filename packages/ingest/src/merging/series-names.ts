import { nameKey, nameWords, tellingWords } from './names.ts';

/** Letters that an acronym shares with whatever it can be the acronym of, at its beginning or its end. */
const BEGINNING = 3;
const ENDING = 4;
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

/** Whether an acronym leaves out one word of a name alone, and not its first: `CIMO`, `conférence des ministres de l'Intérieur …`. */
function leavesOneOut(acronym: string, initials: string): boolean {
  if (acronym.length < ENDING || initials.length !== acronym.length + 1 || acronym[0] !== initials[0])
    return false;
  const at = [...acronym].findIndex((letter, index) => letter !== initials[index]);
  return at < 0 || acronym.slice(at) === initials.slice(at + 1);
}

/** Whether one name is or holds the acronym of the other: `comité mixte de défense` and `CMD`. */
function isAcronym(a: readonly string[], b: readonly string[]): boolean {
  const initials = initialsOf(b);
  return (
    initials.length > 2 &&
    a.some(
      (word) =>
        word.length > 2 &&
        (initials.startsWith(word) ||
          (word.length > 3 && initials.endsWith(word)) ||
          leavesOneOut(word, initials)),
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

const ACRONYM = /(?<![\p{L}\d])\p{Lu}{3,}(?!\p{L})/gu;
/** Letters from which on an acronym may be a part of a name's initials. */
const LONG_ACRONYM = 4;
/** A name of its own, and no noun with what it is of: `Récif`, `Œil du Faucon`. */
const PROPER = /^\p{Lu}.{3,}/u;

/** Whether a text has the acronym of a name, or the acronym that its first words or all of them give. */
function givesAcronym(name: string, text: string): boolean {
  const words = wordsOf(name);
  return (text.match(ACRONYM) ?? []).some((acronym) => {
    const [word] = nameWords(acronym);
    if (acronym.length < LONG_ACRONYM) return initialsOf(words).startsWith(word!);
    return words.includes(word!) || isAcronym([word!], words);
  });
}

/** What of a report may name a series: the name that was read, and its title. */
interface Naming {
  readonly series: string | null;
  readonly title: string;
}

/**
 * Whether a title has the name of another report's series, its acronym or one that the name gives: `Récif 2025`, `réunion de la CPLP`.
 * Where neither has a name, a title may give the acronym of the other's words: `comité militaire mixte`, `réunion annuelle du CMM`.
 */
export function namesSeries(named: Naming, { title, series }: Naming): boolean {
  if (named.series === null) return series === null && givesAcronym(named.title, title);
  if (PROPER.test(named.series) && ` ${nameKey(title)} `.includes(` ${nameKey(named.series)} `)) return true;
  return givesAcronym(named.series, title);
}

/** A word with a capital inside a title. */
const CAPITAL = /(?<=[ '’-])\p{Lu}[\p{L}\d]{3,}/gu;

/** Keys of which a name and a title that names it, or gives its acronym, share one. */
export function namingKeys({ series, title }: Naming): readonly string[] {
  const [first] = series !== null && PROPER.test(series) ? nameWords(series) : [];
  const words =
    first === undefined ? (title.match(CAPITAL) ?? []).flatMap((word) => nameWords(word)) : [first];
  return [...words, ...acronymKeys({ series, title })];
}

function acronymKeys({ series, title }: Naming): readonly string[] {
  const acronyms = (title.match(ACRONYM) ?? []).flatMap((acronym) => nameWords(acronym));
  const initials = initialsOf(wordsOf(series ?? title));
  return [...new Set([...acronyms, initials])].flatMap((letters) => [
    ...(letters.length < BEGINNING ? [] : [`${letters.slice(0, BEGINNING)}-`]),
    ...(letters.length < ENDING ? [] : [`-${letters.slice(-ENDING)}`]),
  ]);
}
