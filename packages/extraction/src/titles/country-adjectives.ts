import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../tables/read-table.ts';
import { adjectiveAt } from './title-words.ts';

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
