import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { lexiconKey } from '../countries/country-lexicon.ts';

/** A place of the gazetteer, under the name a French reader files it by. */
export interface KnownPlace {
  /** The name to file it under, one for all its spellings. */
  readonly name: string;
  /** The spelling that was looked up, with its accents: `Beijing` of Pékin. */
  readonly spelling: string;
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
      if (!places.has(key))
        places.set(key, { name: filedAs || spelling!, spelling: spelling!, country: country!, kind });
    }
  }
  return places;
}

/** Places by their folded words joined by spaces: `ho chi minh ville`. */
export const PLACE_LEXICON: ReadonlyMap<string, KnownPlace> = buildPlaces();

/** The number of words of the longest name. */
export const LONGEST_PLACE_KEY = Math.max(...[...PLACE_LEXICON.keys()].map((key) => key.split(' ').length));

const FIRST_WORDS: ReadonlySet<string> = new Set([...PLACE_LEXICON.keys()].map((key) => key.split(' ')[0]!));

/** Whether a folded word, or the part before its hyphen, is the first of some place's name. */
export function beginsPlace(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  return FIRST_WORDS.has(hyphen === -1 ? folded : folded.slice(0, hyphen));
}

/** The place of a name in any case, accents and hyphens left aside: `HANOI`, `Ho Chi Minh Ville`; null where unknown. */
export function placeByName(name: string): KnownPlace | null {
  return PLACE_LEXICON.get(lexiconKey(name)) ?? null;
}

/**
 * A place as its despatch calls it, with the accents that it may lack there: `Beijing` stays, `HANOI` and `Ha Noi` are
 * Hanoï. An acronym gives way to the name it is filed under.
 */
export function printedName({ name, spelling }: KnownPlace, text: string): string {
  const same = lexiconKey(name).replaceAll(' ', '') === lexiconKey(spelling).replaceAll(' ', '');
  return same || (spelling === text && /^\p{Lu}+$/u.test(text)) ? name : spelling;
}

/** What two names of one place share, whatever the spelling: the key of the name it is filed under. */
export function placeKey(name: string): string {
  return lexiconKey(placeByName(name)?.name ?? name);
}
