import { COUNTRY_LEXICON } from '../mentions/countries/country-lexicon.ts';
import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { readTable } from '../tables/read-table.ts';
import { compoundSides } from './who-in.ts';

/** A French word or phrase in the other languages of titles. */
export interface TitleWord {
  readonly EN: string;
  readonly VI: string;
}

/** Cuts a phrase into words; an elided one keeps its apostrophe: `d'`, `armes`. */
export const titleTokens = (phrase: string): string[] =>
  phrase
    .replace(/’/gu, "'")
    .replace(/(?<!\p{L})E(?=(?:cosse|gypte|mirats|quateur|rythrée|tats?|thiopie)(?!\p{L}))/gu, 'É')
    .match(/[^\s',;:()«»"“”]+'?|[,;:()«»"“”]/gu) ?? [];

/** Words that were cut, as a phrase again. */
export const joinedTokens = (tokens: readonly string[]): string =>
  tokens
    .join(' ')
    .replace(/' /gu, '’')
    .replace(/ ,/gu, ',')
    .replace(/(?<=\d)_(?=\d)/gu, '\u202f');

const MOST_WORDS = 11;

/** Phrases by their words, and how many words the longest has that begins with a given one. */
class PhraseTable {
  readonly #words = new Map<string, TitleWord>();
  readonly #longest = new Map<string, number>();

  set(phrase: string, word: TitleWord): void {
    const tokens = titleTokens(phrase);
    const [first = ''] = tokens;
    this.#words.set(tokens.join(' '), word);
    this.#longest.set(first, Math.max(tokens.length, this.longest(first)));
  }

  get = (words: string): TitleWord | undefined => this.#words.get(words);
  longest = (first: string): number => Math.min(this.#longest.get(first) ?? 0, MOST_WORDS);
  values = (): Iterable<TitleWord> => this.#words.values();
}

const NOUNS = new PhraseTable();
const ADJECTIVES = new PhraseTable();
const NAMES = new PhraseTable();
const key = (phrase: string): string => titleTokens(phrase).join(' ');
for (const [french = '', kind = '', EN = '', VI = ''] of readTable('title-words.tsv', 4)) {
  const table = { n: NOUNS, a: ADJECTIVES, p: NAMES }[kind];
  if (!table) throw new Error(`title-words.tsv: unknown class: ${kind}`);
  table.set(french, { EN, VI });
}
// What titles call an event by one word is a noun of theirs too: `visite`, `réception`; not what is in the name of a body or a text.
for (const [french = '', , , EN = '', VI = ''] of readTable('event-nouns.tsv', 5)) {
  const inNames = /[ -]|^(?:réunion|accueil|échange)$/u.test(french);
  if (!inNames && !NOUNS.get(french)) NOUNS.set(french, { EN, VI });
}
for (const code of COUNTRY_CODES)
  NAMES.set(countryName(code), { EN: countryName(code, 'EN'), VI: countryName(code, 'VI') });
// `la République du Cap-Vert` is Cape Verde.
for (const { code, form, spelling } of COUNTRY_LEXICON.values())
  if (form === 'NAME' && spelling.startsWith('République ') && !NAMES.get(key(spelling)))
    NAMES.set(spelling, { EN: countryName(code, 'EN'), VI: countryName(code, 'VI') });

/** A place as titles in English and Vietnamese write it; itself where no table knows it. */
export const placeName = (name: string): TitleWord => NAMES.get(key(name)) ?? { EN: name, VI: name };

/** Whether titles in other languages have a form of a name, or of the name that it begins with. */
export const isKnownName = (name: string): boolean =>
  NAMES.get(key(name)) !== undefined || NAMES.get(titleTokens(name)[0] ?? '') !== undefined;

/** The longest stretch of at most so many tokens from one on that `find` knows, with its length in tokens. */
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

/** English nouns that are not counted, by their last word, as the source of a pattern. */
export const UNCOUNTABLE = `(?:^|\\s)(?:${`access aid agriculture ammunition assistance cannabis care cement clearance clothing cocaine cooperation corruption drugs energy equipment extradition
  fighting fisheries fishing flour fodder food fuel funding furniture groundwater heritage heroin housing inflation information infrastructure intelligence law
  lightning livestock machinery maize management meat milk mourning oil ordnance people personnel policy research rescue rice sanitation security seed software stock
  support technology terrorism timber tobacco tourism trade training trafficking transport unrest violence waste wastewater water wheat wildlife`
  .split(/\s+/u)
  .join('|')})$`;
/** English nouns that have no plural of their own: those and what ends in `s` already. */
const MASS = new RegExp(`${UNCOUNTABLE}|(?<!(?:^|\\s)(?:bu|campu|viru|gla|pas))s$`, 'u');

/** An English noun in the plural. */
export function englishPlural(noun: string): string {
  // `heads of delegation`.
  const head = /^(\p{Ll}[\p{Ll}' -]*?) of /u.exec(noun)?.[1];
  if (head !== undefined) return englishPlural(head) + noun.slice(head.length);
  if (MASS.test(noun)) return noun;
  if (noun.endsWith('man') && /(?:^|\s)(?:\p{L}+)?(?<!hu|Ger|Ro)man$/u.test(noun))
    return noun.replace(/an$/u, 'en');
  if (/(?:^|grand|\s)child$/u.test(noun)) return `${noun}ren`;
  if (/(?:^|\s)person$/u.test(noun)) return noun.replace(/person$/u, 'people');
  if (/(?:ch|sh|x|bus|campus|virus|glass|pass)$/u.test(noun)) return `${noun}es`;
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
  const opening = tokens[at];
  if (opening === undefined) return null;
  const low = opening.toLowerCase();
  const most = Math.max(...[opening, low, ...singulars(low)].map(NOUNS.longest));
  const found = longestAt(tokens, at, most, (stretch) => {
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
  if (!found) return null;
  const { word, singular } = found.found;
  return { word, singular, length: found.length };
}

/** Endings of the feminine singular and of the masculine that may stand behind them. */
const FEMININES = [
  ['e', ''],
  ['nne', 'n'],
  ['lle', 'l'],
  ['tte', 't'],
  ['ère', 'er'],
  ['ive', 'if'],
  ['euse', 'eux'],
  ['que', 'c'],
] as const;

const withEnding = (word: string, ending: string, other: string): string =>
  word.endsWith(ending) ? word.slice(0, -ending.length) + other : word;

/** The masculine singular forms that an adjective may be a form of. */
function masculines(low: string): string[] {
  const one = withEnding(low, 's', '');
  const feminine = one.endsWith('e') ? FEMININES.map(([she, he]) => withEnding(one, she, he)) : [];
  return [low, one, ...feminine, withEnding(low, 'aux', 'al'), withEnding(one, 'elle', 'eau')];
}

export function adjectiveAt(tokens: readonly string[], at: number): TitleWord | null {
  const word = tokens[at];
  // `Laos` is the country and not the plural of lao.
  if (word === undefined || NAMES.get(word)) return null;
  const low = word.toLowerCase();
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
  const opening = tokens[at] ?? '';
  if (!/^(?:\p{Lu}|\d)/u.test(opening)) return null;
  const own = given.map((name) => ({ name, words: key(name).toLowerCase() }));
  const most = Math.max(NAMES.longest(opening), ...own.map(({ words }) => words.split(' ').length));
  const found = longestAt(tokens, at, most, (stretch) => {
    const words = stretch.join(' ');
    const low = words.toLowerCase();
    const given = own.find((one) => one.words === low);
    return NAMES.get(words) ?? (given ? placeName(given.name) : null);
  });
  return found && { word: found.found, length: found.length };
}

/** As many tokens as one of the names given takes at a token; 0 where none stands there. */
export function givenAt(tokens: readonly string[], at: number, given: readonly string[]): number {
  if (given.length === 0 || !/^\p{Lu}/u.test(tokens[at] ?? '')) return 0;
  const lengths = given.map((name) => {
    const words = titleTokens(name);
    return words.every((word, offset) => tokens[at + offset] === word) ? words.length : 0;
  });
  return Math.max(...lengths);
}

/** `Chine-Afrique`, `ASEAN-Japon`, `russo-indien`: two names that the tables know, as an adjective of English and behind a Vietnamese noun. */
export function pairAt(tokens: readonly string[], at: number): TitleWord | null {
  const sides = compoundSides(tokens[at] ?? '');
  if (sides)
    return {
      EN: sides.map((code) => countryName(code, 'EN')).join('–'),
      VI: sides.map((code) => countryName(code, 'VI')).join(' - '),
    };
  const halves = tokens[at]?.split(/[-–]/u) ?? [];
  if (halves.length !== 2) return null;
  const [one, two] = halves.map((half) => NAMES.get(half));
  return one && two ? { EN: `${one.EN}–${two.EN}`, VI: `${one.VI} - ${two.VI}` } : null;
}

/** Vietnamese nouns of the table, which begin with no capital behind another word. */
const VIETNAMESE_NOUNS = new Set([...NOUNS.values()].map(({ VI }) => VI).filter((VI) => /^\p{Ll}/u.test(VI)));
// `Ngày Chiến thắng` is what a day is called.
VIETNAMESE_NOUNS.delete('ngày');
/** Whether a Vietnamese title begins with a noun of the table: `Nhảy dù …`. */
export function beginsWithVietnameseNoun(title: string): boolean {
  const bare = title.replace(/ \([^)]*\)$/u, '');
  const words = (bare.charAt(0).toLowerCase() + bare.slice(1)).split(' ');
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--)
    if (VIETNAMESE_NOUNS.has(words.slice(0, count).join(' ')))
      // `Hiệp ước Bắc Đại Tây Dương` is one name.
      return !words.slice(count).some((word) => /^\p{Lu}/u.test(word)) || / của | tại /u.test(title);
  return false;
}

/** What is an adjective in English and no noun: `port` of `port call` is both. */
const ENGLISH_ADJECTIVES = new Set([...ADJECTIVES.values()].map(({ EN }) => EN));
for (const { EN } of NOUNS.values()) ENGLISH_ADJECTIVES.delete(EN);

/** English words that begin with no capital: those of the table. */
const ENGLISH_WORDS = new Set(
  [...NOUNS.values(), ...ADJECTIVES.values()].flatMap(({ EN }) =>
    EN.split(' ').filter((word) => /^\p{Ll}/u.test(word)),
  ),
);
export const isEnglishWord = (word: string): boolean => ENGLISH_WORDS.has(word.toLowerCase());

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
