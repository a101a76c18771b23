import type { CountryCode, Locale } from '@ephemeride/domain';
import { countryName, withArticle } from '../mentions/countries/country-name.ts';

const AND: Readonly<Record<Locale, string>> = { FR: 'et', EN: 'and', VI: 'và' };

/** `A`, `A et B`, `A, B et C`. */
export function listed(names: readonly string[], locale: Locale): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${AND[locale]} ${names.at(-1)}`;
}

/** Country names side by side, as despatches print them: `Vietnam - Laos`, in English `Vietnam–Laos`. */
export const sideBySide = (codes: readonly CountryCode[], locale: Locale): string =>
  codes.map((code) => countryName(code, locale)).join(locale === 'EN' ? '–' : ' - ');

/** `entre le Sénégal et la Mauritanie`, empty where fewer than two are known; many stand side by side. */
export function betweenSides(codes: readonly CountryCode[]): string {
  if (codes.length < 2) return '';
  if (codes.length > 3) return sideBySide(codes.slice(0, 4), 'FR');
  return `entre ${listed(codes.map(withArticle), 'FR')}`;
}

/** Behind what these words are in, Vietnamese countries side by side would be read as going on what the name is on. */
const RUNS_ON = /\s(?:về|cho|tại|trên|chống|với|thành lập|thiết lập)\s|\s\p{Lu}[\p{L}’'-]*$/u;

/** A Vietnamese name with its sides: `Bản ghi nhớ Việt Nam - Lào`, `Bản ghi nhớ về gạo giữa Việt Nam và Lào`. */
export function withVietnameseSides(name: string, codes: readonly CountryCode[]): string {
  if (codes.length === 0) return name;
  if (codes.length < 2 || codes.length > 3 || !RUNS_ON.test(name))
    return `${name} ${sideBySide(codes, 'VI')}`;
  return `${name} giữa ${listed(
    codes.map((code) => countryName(code, 'VI')),
    'VI',
  )}`;
}

/** A name as a title shows it: `Elena ARRIZABALAGA` without the shouting. */
export const shownName = (name: string): string =>
  name.replace(/(?<![\p{L}.])(?![IVX]+(?!\p{L}))\p{Lu}[\p{Lu}'’-]{2,}(?!\p{L})/gu, (word) =>
    word.toLocaleLowerCase('fr').replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr')),
  );

/** French typography of a phrase of the source: curly apostrophes, a capital in front. */
export function printedPhrase(phrase: string): string {
  const spaced = phrase.replace(/\s+/gu, ' ').trim();
  const text = spaced.includes("'") ? spaced.replace(/''([^']+)''/gu, '« $1 »').replaceAll("'", '’') : spaced;
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** Words that no title ends with. */
const HANGING =
  /(?:[\s,;:(-]+|[\s’'](?:dans|de|du|des|la|le|les|l|d|à|au|aux|en|et|ou|pour|par|sur|sous|avec|entre|un|une|son|sa|ses|leurs?|que?|qu|qui|dont|où|relati(?:f|ve)s?|portant|concernant|visant|ainsi|destinée?s?|réservée?s?|chargée?s?|consacrée?s?)[’']?)+$/iu;

/** A text is searched for what hangs only where its last letters do: more than the longest word of the pattern. */
const LAST_LETTERS = 16;

/** A text without the words that no title ends with. */
export const withoutHanging = (text: string): string =>
  HANGING.test(text.slice(-LAST_LETTERS)) ? text.replace(HANGING, '') : text;

/**
 * Cuts a text with an ellipsis where it is longer than a title may be (UTF-16 code units): at a comma behind its middle, else at a
 * word, and before words that hang. A comma among the first `least` code units ends nothing.
 */
export function shortened(text: string, longest = 110, least = 0): string {
  if (text.length <= longest) return text;
  const comma = text.lastIndexOf(', ', longest - 1);
  const blank = text.lastIndexOf(' ', longest - 1);
  const end = comma > Math.max(longest / 2, least) ? comma : blank > 40 ? blank : longest - 1;
  return `${withoutHanging(text.slice(0, end))}…`;
}

/** Puts countries or people to a name: in front of an English one, behind the others; one alone in brackets. */
export function qualified(name: string, who: string, several: boolean, locale: Locale): string {
  if (who === '') return name;
  if (!several) return `${name} (${who})`;
  return locale === 'EN' ? `${who} ${name}` : `${name} ${who}`;
}
