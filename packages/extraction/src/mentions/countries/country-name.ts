import type { CountryCode, Locale } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { isoNames } from './country-table.ts';

const SHOWN = new Map(
  readTable('country-display.tsv', 3).map(([code, locale, name]) => [`${code} ${locale}`, name!]),
);
const ARTICLES = new Map(readTable('country-articles.tsv', 2).map(([code, article]) => [code!, article!]));

/** A country's usual short name; the code itself where ISO 3166-1 does not know it. */
export function countryName(code: CountryCode, locale: Locale = 'FR'): string {
  const shown = SHOWN.get(`${code} ${locale}`);
  return shown ?? isoNames(code, locale)[0] ?? code;
}

/** The French name with its article: `le Vietnam`, `l’Inde`, `les Philippines`, `Cuba`. */
export function withArticle(code: CountryCode): string {
  const article = { m: 'le ', f: 'la ', ms: 'l’', fs: 'l’', p: 'les ' }[ARTICLES.get(code) ?? ''] ?? '';
  return article + countryName(code);
}

/** The French name after « of »: `du Vietnam`, `de la Chine`, `de l’Inde`, `des Philippines`, `d’Oman`. */
export function ofCountry(code: CountryCode): string {
  const name = countryName(code);
  const article = { m: 'du ', f: 'de la ', ms: 'de l’', fs: 'de l’', p: 'des ' }[ARTICLES.get(code) ?? ''];
  return (article ?? (/^[aeiouyéèêîôûh]/i.test(name) ? 'd’' : 'de ')) + name;
}

/** Where a thing takes place, in French: `au Vietnam`, `en Chine`, `en Iran`, `aux Philippines`, `à Cuba`. */
export function inCountry(code: CountryCode): string {
  const preposition = { m: 'au ', f: 'en ', ms: 'en ', fs: 'en ', p: 'aux ', e: 'en ' }[
    ARTICLES.get(code) ?? ''
  ];
  return (preposition ?? 'à ') + countryName(code);
}
