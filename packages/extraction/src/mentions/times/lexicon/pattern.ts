/** Letters of the Latin alphabets that French news is printed in, Vietnamese among them. */
export const LETTER = 'A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF';

/** No letter or figure follows. */
export const END = `(?![${LETTER}\\d])`;

/**
 * Space inside an expression: a blank, or a line's end; a normalised text has no more of them in a row. A loop, since
 * counts (`{1,3}`) are written out by the engine as often as they may come: some 150 patterns were three times as large.
 */
export const GAP = '(?:[ \\n] *)';
export const MAYBE_GAP = `${GAP}?`;

/** A hyphen or dash between two dates; the text has one spelling of them. */
export const DASH = `${MAYBE_GAP}-${MAYBE_GAP}`;

/** `de`, `de la`, `de l'`, `du`, `des`, `d'` with what parts it from the next word. */
export const OF = `(?:de${GAP}la${GAP}|de${GAP}l'|de${GAP}|du${GAP}|des${GAP}|d')`;

/** A pattern that is tried at one place of the text and nowhere else. */
export const at = (source: string): RegExp => new RegExp(source, 'iy');

/** One of some words, the longest first so that none hides another. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', GAP))
    .join('|')})`;

/** A word without accents, for what is typed in capitals or in haste: `FEVRIER`, `aout`. */
export const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '');

/** A word as it is typed with a capital that has lost its accent: `Eté`. */
const plainHead = (word: string): string => unaccented(word.slice(0, 1)) + word.slice(1);

/** Every word of a list, and its spellings without accents. */
export const withUnaccented = (words: Iterable<string>): string[] => [
  ...new Set([...words].flatMap((word) => [word, plainHead(word), unaccented(word)])),
];
