import { type CountryCode, fold } from '@ephemeride/domain';
import { COUNTRY_LEXICON, COUNTRY_PREFIXES, lexiconKey } from '../mentions/countries/country-lexicon.ts';
import { countryName } from '../mentions/countries/country-name.ts';

/** As many letters of a name as its adjectives share with it: `Japon`, `nippo-japonais`. */
const STEM = 4;

/** Whether words name one of these countries, or have a word that begins as its name does: `mauritano-espagnol`. */
export function namesACountry(words: string, countries: readonly CountryCode[]): boolean {
  if (countries.length === 0) return false;
  const folded = fold(words).split(/[^a-z]+/u);
  return countries.some((code) => {
    const name = countryName(code);
    if (words.includes(name)) return true;
    const stem = fold(name).slice(0, STEM);
    return name.length > STEM && folded.some((word) => word.startsWith(stem));
  });
}

/** The one of these countries whose people or thing a phrase tells by an adjective, `stagiaires béninois`; null where it tells of none or of several. */
export function onlyOneOf(words: string, countries: readonly CountryCode[]): CountryCode | null {
  const told = new Set(
    (words.match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu) ?? []).flatMap((word) => {
      const code = COUNTRY_LEXICON.get(lexiconKey(word))?.code;
      return code && countries.includes(code) ? [code] : [];
    }),
  );
  return told.size === 1 && !countries.some((code) => words.includes(countryName(code)))
    ? [...told][0]!
    : null;
}

/** Words of the longest name of a country: `République démocratique du Congo`. */
const LONGEST_NAME = 4;

/** The country among these that words name first, by name, adjective or capital: `l’ambassadeur du Japon au Laos` speaks for Japan. */
export function countryIn(words: string, among: readonly CountryCode[]): CountryCode | null {
  const tokens = lexiconKey(words).match(/[a-z]+/gu) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    for (let count = Math.min(LONGEST_NAME, tokens.length - at); count > 0; count--) {
      const code = COUNTRY_LEXICON.get(tokens.slice(at, at + count).join(' '))?.code;
      if (code && among.includes(code)) return code;
    }
  }
  return null;
}

/** The countries of a compound adjective, `sino-éthiopien`; null of a word that is none. */
export function compoundSides(token: string): CountryCode[] | null {
  const at = token.lastIndexOf('-');
  if (at < 0 || !/^\p{Ll}/u.test(token) || COUNTRY_LEXICON.has(lexiconKey(token))) return null;
  const last = COUNTRY_LEXICON.get(lexiconKey(token.slice(at + 1)));
  const first = token.slice(0, at);
  const ahead = COUNTRY_PREFIXES.has(lexiconKey(first)) ? [first] : first.split('-');
  const codes = ahead.map((prefix) => COUNTRY_PREFIXES.get(lexiconKey(prefix))?.code);
  return last && codes.every((code) => code !== undefined) ? [...(codes as CountryCode[]), last.code] : null;
}

/** Tokens of a phrase without those that only say whose it is, where titles put the sides beside it: `bhoutanaise et indienne`, `sino-russe`, `Laos - Thaïlande`. */
export function withoutSides(tokens: readonly string[], sides: readonly CountryCode[]): string[] {
  const isSide = (token: string): boolean => {
    const code = COUNTRY_LEXICON.get(lexiconKey(token))?.code;
    return code !== undefined && sides.includes(code);
  };
  // A name by itself is a complement: `sommet du Mali`.
  const ofSides = (token = ''): boolean =>
    token.includes('-')
      ? isSide(token) ||
        token.split('-').every(isSide) ||
        (compoundSides(token)?.every((code) => sides.includes(code)) ?? false)
      : /^\p{Ll}/u.test(token) && isSide(token);
  if (sides.length === 0) return [...tokens];
  const isDash = (token = ''): boolean => /^[-–]$/u.test(token);
  const paired = (at: number): boolean =>
    (isDash(tokens[at]) && isSide(tokens[at - 1] ?? '') && isSide(tokens[at + 1] ?? '')) ||
    (isSide(tokens[at]!) &&
      ((isDash(tokens[at + 1]) && isSide(tokens[at + 2] ?? '')) ||
        (isDash(tokens[at - 1]) && isSide(tokens[at - 2] ?? ''))));
  return tokens.filter(
    (token, at) =>
      !ofSides(token) &&
      !paired(at) &&
      !(token === 'et' && ofSides(tokens[at - 1]) && ofSides(tokens[at + 1])),
  );
}
