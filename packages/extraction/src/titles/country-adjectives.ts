import type { CountryCode } from '@ephemeride/domain';
import { COUNTRY_LEXICON, lexiconKey } from '../mentions/countries/country-lexicon.ts';
import { countryName } from '../mentions/countries/country-name.ts';
import { readTable } from '../tables/read-table.ts';
import { adjectiveAt, isKnownName, type TitleWord } from './title-words.ts';

/** The first adjective of each country, in the feminine. */
const FEMININE = new Map<string, string>();
const MASCULINE = new Map<string, string>();
for (const [code = '', masculine = '', feminine = ''] of readTable('country-adjectives.tsv', 2, 3)) {
  if (FEMININE.has(code)) continue;
  const regular = /e$/u.test(masculine) ? masculine : masculine.replace(/en$/u, 'enn').concat('e');
  MASCULINE.set(code, masculine);
  FEMININE.set(code, feminine === '' ? regular : feminine);
}

/** The French adjective of a country, in the feminine singular: `belge`, `bolivienne`; null where the table has none. */
export const feminineAdjective = (code: CountryCode): string | null => FEMININE.get(code) ?? null;

/** The French adjective of a country, in the masculine singular: `belge`, `bolivien`; null where the table has none. */
export const masculineAdjective = (code: CountryCode): string | null => MASCULINE.get(code) ?? null;

/** The English adjective of a country: `Belgian`; null where the tables have none. */
export function englishAdjective(code: CountryCode): string | null {
  const french = FEMININE.get(code);
  return french === undefined ? null : (adjectiveAt([french], 0)?.EN ?? null);
}

/** `14 000 Canadiens`: the people of a country, as a noun; null where a token names none. */
export function peopleAt(
  tokens: readonly string[],
  at: number,
): { word: TitleWord; singular: string; length: number } | null {
  const token = tokens[at] ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(token) || isKnownName(token)) return null;
  const code = COUNTRY_LEXICON.get(lexiconKey(token))?.code;
  const adjective = code && englishAdjective(code);
  // `la Türkiye` is the country.
  if (!code || !adjective || adjectiveAt([token.toLowerCase()], 0)?.EN !== adjective) return null;
  const several = token.endsWith('s') || token.endsWith('x');
  const singular = /an$/u.test(adjective) ? adjective : `${adjective} person`;
  const EN = !several ? singular : /an$/u.test(adjective) ? `${adjective}s` : `${adjective} people`;
  return { word: { EN, VI: `người ${countryName(code, 'VI')}` }, singular, length: 1 };
}
