import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { lexiconKey } from '../countries/country-lexicon.ts';

/** A city of the gazetteer, under the name a French reader files it by. */
export interface City {
  readonly name: string;
  readonly country: CountryCode;
  readonly capital: boolean;
}

function buildCities(): ReadonlyMap<string, City> {
  const cities = new Map<string, City>();
  for (const [table, capital] of [
    ['capitals.tsv', true],
    ['cities.tsv', false],
  ] as const) {
    for (const [country, spelling, filedAs] of readTable(table, 2, 3)) {
      const key = lexiconKey(spelling!);
      if (!cities.has(key)) cities.set(key, { name: filedAs || spelling!, country: country!, capital });
    }
  }
  return cities;
}

const CITIES = buildCities();

/** The city of a name in any case, accents and hyphens left aside: `HANOI`, `Ho Chi Minh Ville`; null where unknown. */
export function cityByName(name: string): City | null {
  return CITIES.get(lexiconKey(name)) ?? null;
}
