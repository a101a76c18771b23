import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { readTable } from '../tables/read-table.ts';

/** A French word or phrase in the other languages of titles. */
export interface TitleWord {
  readonly EN: string;
  readonly VI: string;
}

/** Cuts a phrase into words; an elided one keeps its apostrophe: `d'`, `armes`. */
export const titleTokens = (phrase: string): string[] =>
  phrase.replace(/’/gu, "'").match(/[^\s',;:()«»"“”]+'?|[,;:()«»"“”]/gu) ?? [];

const NOUNS = new Map<string, TitleWord>();
const ADJECTIVES = new Map<string, TitleWord>();
const NAMES = new Map<string, TitleWord>();
const key = (phrase: string): string => titleTokens(phrase).join(' ');
for (const [french = '', kind = '', EN = '', VI = ''] of readTable('title-words.tsv', 4)) {
  const table = { n: NOUNS, a: ADJECTIVES, p: NAMES }[kind];
  if (!table) throw new Error(`title-words.tsv: unknown class: ${kind}`);
  table.set(key(french), { EN, VI });
}
for (const code of COUNTRY_CODES)
  NAMES.set(key(countryName(code)), { EN: countryName(code, 'EN'), VI: countryName(code, 'VI') });

/** A place as titles in English and Vietnamese write it; itself where no table knows it. */
export const placeName = (name: string): TitleWord => NAMES.get(key(name)) ?? { EN: name, VI: name };

/** The longest phrase of a table that begins at a token, `form` giving the key of a stretch. */
function longestAt<T>(
  tokens: readonly string[],
  at: number,
  most: number,
  find: (stretch: readonly string[]) => T | null,
): { found: T; length: number } | null {
  for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
    const found = find(tokens.slice(at, at + length));
    if (found) return { found, length };
  }
  return null;
}

/** English nouns that have no plural, by their last word. */
const MASS =
  /(?:^|\s)(?:access|aid|agriculture|clearance|drugs|energy|equipment|extradition|fisheries|fishing|food|fuel|heritage|housing|law|livestock|management|mourning|ordnance|personnel|policy|research|rescue|rice|security|technology|terrorism|timber|trade|training|trafficking|transport|water)$|s$/u;

/** An English noun in the plural. */
export function englishPlural(noun: string): string {
  if (MASS.test(noun)) return noun;
  if (/woman$/u.test(noun)) return noun.replace(/an$/u, 'en');
  if (/(?:ch|sh|x)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A French word as it stands, else without what makes it plural. */
const singulars = (word: string): string[] => [
  ...(word.length > 3 ? [word.replace(/[sx]$/u, ''), word.replace(/aux$/u, 'al')] : []),
];

/** A noun, the English plural where the French is one. */
export function nounAt(
  tokens: readonly string[],
  at: number,
): { word: TitleWord; singular: string; length: number } | null {
  const found = longestAt(tokens, at, 5, (stretch) => {
    const words = stretch.map((word) => word.toLowerCase());
    const known = NOUNS.get(stretch.join(' ')) ?? NOUNS.get(words.join(' '));
    if (known) return { word: known, singular: known.EN };
    for (const first of singulars(words[0]!)) {
      const tails = [words.slice(1), words.slice(1).map((word) => word.replace(/[sx]$/u, ''))];
      for (const tail of tails) {
        const one = NOUNS.get([first, ...tail].join(' '));
        if (one) return { word: { ...one, EN: englishPlural(one.EN) }, singular: one.EN };
      }
    }
    return null;
  });
  return found && { ...found.found, length: found.length };
}

/** The masculine singular forms that an adjective may be a form of. */
function masculines(low: string): string[] {
  const one = low.replace(/s$/u, '');
  return [
    low,
    one,
    one.replace(/e$/u, ''),
    one.replace(/([nlt])\1e$/u, '$1'),
    one.replace(/ère$/u, 'er'),
    one.replace(/ive$/u, 'if'),
    one.replace(/euse$/u, 'eux'),
    one.replace(/que$/u, 'c'),
    low.replace(/aux$/u, 'al'),
    one.replace(/elle$/u, 'eau'),
  ];
}

export function adjectiveAt(tokens: readonly string[], at: number): TitleWord | null {
  const low = tokens[at]?.toLowerCase();
  if (low === undefined) return null;
  for (const form of masculines(low)) {
    const known = ADJECTIVES.get(form);
    if (known) return known;
  }
  return null;
}

/** A country, a town or an organization that the tables know, or one of the names given. */
export function nameAt(
  tokens: readonly string[],
  at: number,
  given: readonly string[],
): { word: TitleWord; length: number } | null {
  if (!/^(?:\p{Lu}|\d)/u.test(tokens[at] ?? '')) return null;
  const found = longestAt(tokens, at, 7, (stretch) => {
    const words = stretch.join(' ');
    const own = given.find((name) => key(name).toLowerCase() === words.toLowerCase());
    return NAMES.get(words) ?? (own ? placeName(own) : null);
  });
  return found && { word: found.found, length: found.length };
}

const ENGLISH_ADJECTIVES = new Set([...ADJECTIVES.values()].map(({ EN }) => EN));

/** The adjectives in front of an English noun, and the noun. */
export function partedAdjectives(noun: string): [adjectives: string, core: string] {
  const words = noun.split(' ');
  let count = 0;
  while (count < words.length - 1 && ENGLISH_ADJECTIVES.has(words[count]!)) count += 1;
  return [
    words
      .slice(0, count)
      .map((word) => `${word} `)
      .join(''),
    words.slice(count).join(' '),
  ];
}
