import { type CountryCode, fold, type Localized } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

/** A day that commemorations look back to. */
export interface KnownDate {
  /** `YYYY-MM-DD`. */
  readonly origin: string;
  readonly slug: string;
  readonly countries: readonly CountryCode[];
  readonly titles: Localized;
  /** Where the day is known from. */
  readonly source: string;
  /** Alternatives; every word of one must stand in a label. */
  readonly match: readonly (readonly string[])[];
  /** Whether the label must also name the row's countries. */
  readonly byCountry: boolean;
}

/** Lower case without accents, elisions cut, plurals and feminines of adjectives left as they are but for a final s or x. */
function labelWords(label: string): string[] {
  return (fold(label).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.length > 3 ? word.replace(/(?<=[^s])s$|x$/u, '') : word,
  );
}

export const KNOWN_DATES: readonly KnownDate[] = readTable('known-dates.tsv', 9).map(
  ([
    origin = '',
    slug = '',
    countries = '',
    match = '',
    where = '',
    FR = '',
    EN = '',
    VI = '',
    source = '',
  ]) => ({
    origin,
    slug: `${origin}-${slug}`,
    countries: countries === '' ? [] : countries.split(','),
    titles: { FR, EN, VI },
    source,
    match: match.split('|').map(labelWords),
    byCountry: where === 'COUNTRY',
  }),
);

/** The places of the days in the table by the rarest word of each of their alternatives: `indépendance` is in hundreds of them. */
const BY_WORD = placesByWord();

function placesByWord(): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number>();
  for (const word of KNOWN_DATES.flatMap(({ match }) => match).flat())
    uses.set(word, (uses.get(word) ?? 0) + 1);
  const places = new Map<string, number[]>();
  for (const [place, { slug, match }] of KNOWN_DATES.entries()) {
    for (const alternative of match) {
      const [rarest] = [...alternative].sort((a, b) => uses.get(a)! - uses.get(b)!);
      if (rarest === undefined) throw new Error(`known-dates.tsv: no words for ${slug}`);
      places.set(rarest, [...(places.get(rarest) ?? []), place]);
    }
  }
  return places;
}

/** Ties of another kind than the diplomatic ones that `les relations sino-françaises` means. */
const OTHER_TIES = /^(?:commercial|economique|militaire|culturel|parlementaire|universitaire|monetaire)/u;

/** The words of a label; ties that are not called otherwise are diplomatic. */
function wordsOfLabel(label: string): ReadonlySet<string> {
  const words = labelWords(label);
  const ties = words.includes('relation') && !words.some((word) => OTHER_TIES.test(word));
  return new Set(ties ? [...words, 'diplomatique'] : words);
}

/** How many words of a label name a day: those of the longest alternative that it has; 0 where it has none. */
const namedBy = ({ match }: KnownDate, words: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...match
      .filter((alternative) => alternative.every((word) => words.has(word)))
      .map(({ length }) => length),
  );

/** The days of which a label has every word of an alternative, those by most words first, else in the order of the table. */
export function datesNamed(label: string): KnownDate[] {
  const words = wordsOfLabel(label);
  const places = new Set<number>();
  for (const word of words) for (const place of BY_WORD.get(word) ?? []) places.add(place);
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => ({ date: KNOWN_DATES[place]!, by: namedBy(KNOWN_DATES[place]!, words) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ date }) => date);
}

/**
 * The known day that a label means, of those that it names. `fits` holds the day's year against the ordinal and the year of the
 * return; `near` are the countries that the sentence and the despatch are about.
 */
export function findKnownDate(
  dates: readonly KnownDate[],
  named: readonly CountryCode[],
  near: readonly CountryCode[],
  fits: (origin: string) => boolean,
): KnownDate | null {
  const matches = dates.filter(({ origin }) => fits(origin));
  const stated = matches.filter((date) => !date.byCountry);
  if (stated.length > 0) return stated[0]!;
  const pairs = matches.filter(
    (date) => date.countries.length > 1 && date.match.some((alternative) => alternative.includes('relation')),
  );
  const pool = named.length > 0 ? named : near;
  const pair = pairs.find((date) =>
    date.countries.every((code) => pool.includes(code) || near.includes(code)),
  );
  if (pair) return pair;
  const single = matches.filter((date) => !pairs.includes(date));
  for (const code of pool) {
    const found = single.find((date) => date.countries.includes(code));
    if (found) return found;
  }
  return null;
}

/** What is known to have happened on a day to all of these countries; null of no single day, or of nobody. */
export const knownOfDay = (day: string, countries: readonly CountryCode[]): KnownDate | null =>
  countries.length === 0
    ? null
    : (KNOWN_DATES.find(
        (known) => known.origin === day && countries.every((code) => known.countries.includes(code)),
      ) ?? null);
