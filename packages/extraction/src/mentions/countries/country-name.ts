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

/** What stands before a name for « the », « of » and « in », by the classes of country-articles.tsv. */
const BEFORE: Readonly<Record<string, { the: string; of: string | null; in: string }>> = {
  m: { the: 'le ', of: 'du ', in: 'au ' },
  f: { the: 'la ', of: 'de la ', in: 'en ' },
  fi: { the: 'la ', of: 'de la ', in: 'à la ' },
  ms: { the: 'l’', of: 'de l’', in: 'en ' },
  fs: { the: 'l’', of: 'de l’', in: 'en ' },
  p: { the: 'les ', of: 'des ', in: 'aux ' },
  e: { the: '', of: null, in: 'en ' },
  '-': { the: '', of: null, in: 'à ' },
};

function before(code: CountryCode) {
  return BEFORE[ARTICLES.get(code) ?? '-'] ?? BEFORE['-']!;
}

/** The French name with its article: `le Vietnam`, `l’Inde`, `les Philippines`, `Cuba`. */
export function withArticle(code: CountryCode): string {
  return before(code).the + countryName(code);
}

/** The French name after « of »: `du Vietnam`, `de la Chine`, `de l’Inde`, `des Philippines`, `d’Oman`. */
export function ofCountry(code: CountryCode): string {
  const name = countryName(code);
  const elided = /^(?:[aeiouéèêîôûåâ]|ha)/i.test(name);
  return (before(code).of ?? (elided ? 'd’' : 'de ')) + name;
}

/** Where a thing takes place, in French: `au Vietnam`, `en Chine`, `en Iran`, `aux Philippines`, `à Cuba`. */
export function inCountry(code: CountryCode): string {
  return before(code).in + countryName(code);
}
