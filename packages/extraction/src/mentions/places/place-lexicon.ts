import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { lexiconKey } from '../countries/country-lexicon.ts';

/** A place of the gazetteer, under the name a French reader files it by. */
export interface KnownPlace {
  readonly name: string;
  readonly country: CountryCode;
  readonly kind: 'CAPITAL' | 'CITY' | 'PROVINCE';
}

function buildPlaces(): ReadonlyMap<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const [table, kind] of [
    ['capitals.tsv', 'CAPITAL'],
    ['cities.tsv', 'CITY'],
    ['provinces.tsv', 'PROVINCE'],
  ] as const) {
    for (const [country, spelling, filedAs] of readTable(table, 2, 3)) {
      const key = lexiconKey(spelling!);
      if (!places.has(key)) places.set(key, { name: filedAs || spelling!, country: country!, kind });
    }
  }
  return places;
}

/** Places by their folded words joined by spaces: `ho chi minh ville`. */
export const PLACE_LEXICON: ReadonlyMap<string, KnownPlace> = buildPlaces();

/** The number of words of the longest name. */
export const LONGEST_PLACE_KEY = Math.max(...[...PLACE_LEXICON.keys()].map((key) => key.split(' ').length));

/** The place of a name in any case, accents and hyphens left aside: `HANOI`, `Ho Chi Minh Ville`; null where unknown. */
export function placeByName(name: string): KnownPlace | null {
  return PLACE_LEXICON.get(lexiconKey(name)) ?? null;
}
