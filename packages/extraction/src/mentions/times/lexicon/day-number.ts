import { numberValue } from './numbers.ts';
import { END, GAP, oneOf } from './pattern.ts';

const IN_WORDS = [
  'premier',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
  'vingt',
  'vingt et un',
  'vingt-deux',
  'vingt-trois',
  'vingt-quatre',
  'vingt-cinq',
  'vingt-six',
  'vingt-sept',
  'vingt-huit',
  'vingt-neuf',
  'trente',
  'trente et un',
] as const;

/** `1er` as a scanner or a hurried hand leaves it. */
const SCANNED_FIRST = 'ler';

/** The first words of days written out, at which a pattern may begin. */
export const DAY_WORDS = [...new Set([SCANNED_FIRST, ...IN_WORDS.map((words) => words.split(/[ -]/)[0]!)])];

/** All the words of days written out. */
export const DAY_NUMBER_WORDS = [...new Set(IN_WORDS.flatMap((words) => words.split(/[ -]/)))];

const FIGURES = `1(?: ?(?:er|re)${END}|°|e(?= [a-zà-ÿ]))|(?:3[01]|[12]\\d|0?[1-9])(?!\\d)`;

/** A day's number in figures: `17`, `1er`, `05`. */
export const dayFigures = (group = 'day'): string => `(?<${group}>${FIGURES})`;

/** A day's number in figures or words. */
export const dayNumber = (group = 'day'): string =>
  `(?<${group}>${FIGURES}|${oneOf([SCANNED_FIRST, ...IN_WORDS])}${END})`;

/** 1 to 31. */
export function dayValue(text: string): number {
  const figures = Number.parseInt(text, 10);
  if (!Number.isNaN(figures)) return figures;
  const plain = text.toLowerCase().replace(new RegExp(GAP, 'g'), ' ');
  return plain === 'premier' || plain === SCANNED_FIRST ? 1 : (numberValue(plain) ?? 0);
}

/** After a day without its month: a stop, or a word that no number counts. */
export const END_OR_WORD =
  '(?![\\w/.,:-]*\\d)(?=(?: ?[,.;:)»"\\n]|$| (?:à|au|aux|en|et|ou|pour|par|dans|sur|avec|avant|après|lors|puis|mais|devant|chez|sous|entre|le|la|les|un|une|des|son|sa|ses|leurs?|selon|contre|vers|depuis|sans|malgré|face|auprès|suite|qui|que|où|plus|moins|a|est|sera|seront|serait|était|fut|avait|aura|ont|doit|devait|devrait|verra|reste|restera|se)(?![a-zà-ÿ])| (?:l|s)\'))';
