import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../tables/read-table.ts';

/** The first adjective of each country, in the feminine. */
const FEMININE = new Map<string, string>();
for (const [code = '', masculine = '', feminine = ''] of readTable('country-adjectives.tsv', 2, 3)) {
  if (FEMININE.has(code)) continue;
  const regular = /e$/u.test(masculine) ? masculine : masculine.replace(/en$/u, 'enn').concat('e');
  FEMININE.set(code, feminine === '' ? regular : feminine);
}

/** The French adjective of a country, in the feminine singular: `belge`, `bolivienne`; null where the table has none. */
export const feminineAdjective = (code: CountryCode): string | null => FEMININE.get(code) ?? null;
