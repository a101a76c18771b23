import { GAP, oneOf, unaccented, withUnaccented } from './pattern.ts';

const WORTH: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1000,
};

/** Nouns of about a number: `une dizaine d'années`. */
const ABOUT: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
};

const WORTHS: ReadonlyMap<string, number> = new Map(Object.entries(WORTH));

export const NUMBER_WORDS = Object.keys(WORTH);
export const ABOUT_WORDS = Object.keys(ABOUT);
export const ORDINAL_WORDS = withUnaccented(Object.keys(ORDINALS));

/** A number in words, `vingt et un`, `quatre-vingt-dix`, of at most five parts. */
export const numberWords = (group = 'count'): string =>
  `(?<${group}>${oneOf(NUMBER_WORDS)}(?:(?:-|${GAP})(?:et(?:-|${GAP}))?${oneOf(NUMBER_WORDS)}){0,4})`;

/** A number in figures or words. */
export const number = (group = 'count'): string =>
  `(?<${group}>\\d{1,3}(?:[ .]\\d{3}){0,2}(?:,\\d{1,2})?(?!\\d)|${oneOf(NUMBER_WORDS)}(?:(?:-|${GAP})(?:et(?:-|${GAP}))?${oneOf(NUMBER_WORDS)}){0,4})`;

/** The value of a number in figures or words; null for other texts. */
export function numberValue(text: string): number | null {
  const plain = text.toLowerCase().trim();
  if (/^\d/.test(plain)) return Number(plain.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));
  // Asked of many words that are no number: one alone need not be cut.
  if (!/[\s-]/.test(plain)) return plain === 'et' ? 0 : (WORTHS.get(plain) ?? null);
  let [thousands, below, last] = [0, 0, 0];
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'et') continue;
    const worth = WORTHS.get(word);
    if (worth === undefined) return null;
    if (worth === 1000) [thousands, below] = [thousands + Math.max(1, below) * 1000, 0];
    else if (worth === 100) below = Math.max(1, below) * 100;
    // `cent quatre-vingts`: the four alone are counted in twenties.
    else below += worth === 20 && last === 4 ? 76 : worth;
    last = worth;
  }
  return thousands + below;
}

export const aboutValue = (word: string): number | null => ABOUT[word.toLowerCase()] ?? null;

export const aboutNumber = (group = 'about'): string =>
  `(?<${group}>${oneOf(ABOUT_WORDS)})${GAP}(?:de${GAP}|d')`;

/** `premier`, `1er`, `IIe`: the first four, which is as many as a year has quarters. */
export const ordinal = (group = 'nth'): string =>
  `(?<${group}>${oneOf(ORDINAL_WORDS)}|[1-4] ?(?:ère|ere|er|re|ème|eme|nde|nd|e)|I{1,3}(?:er|e)|IVe)`;

export function ordinalValue(text: string): number | null {
  const plain = text.toLowerCase();
  const named = ORDINALS[plain] ?? Object.entries(ORDINALS).find(([word]) => unaccented(word) === plain)?.[1];
  if (named !== undefined) return named;
  const figure = /^[1-4]/.exec(plain);
  if (figure) return Number(figure[0]);
  const romanDigits = /^(iv|i{1,3})/.exec(plain)?.[1];
  return romanDigits === undefined ? null : romanDigits === 'iv' ? 4 : romanDigits.length;
}
