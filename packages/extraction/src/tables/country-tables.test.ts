import { describe, expect, it } from 'vitest';
import { lexiconKey } from '../mentions/countries/country-lexicon.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { readTable } from './read-table.ts';

/** Tables whose first cell is a country and whose second is a name of something in it. */
const TABLES = [
  ['country-names.tsv', 2],
  ['country-prefixes.tsv', 2],
  ['country-adjectives.tsv', 3],
  ['country-articles.tsv', 2],
  ['country-display.tsv', 3],
  ['seats-of-power.tsv', 2],
  ['leaders.tsv', 2],
  ['capitals.tsv', 3],
  ['cities.tsv', 3],
  ['provinces.tsv', 3],
] as const;

/** Within these a name stands once, whatever its accents and hyphens. */
const ONCE = ['country-names.tsv', 'country-prefixes.tsv', 'seats-of-power.tsv', 'leaders.tsv'];
const PLACES = ['capitals.tsv', 'cities.tsv', 'provinces.tsv'];

function keysOf(names: readonly string[]): string[] {
  return names.flatMap((name) => readTable(name, 2, 3).map(([, spelling]) => lexiconKey(spelling!)));
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

describe('the tables of countries and places', () => {
  it.each(TABLES)('%s knows ISO 3166-1 codes only', (name, most) => {
    const known = new Set(COUNTRY_CODES);
    const unknown = readTable(name, 2, most).filter(([code]) => !known.has(code!));
    expect(unknown).toEqual([]);
  });

  it('agencies.tsv knows ISO 3166-1 codes only', () => {
    const known = new Set(COUNTRY_CODES);
    expect(
      readTable('agencies.tsv', 2).filter(([, country]) => country !== '-' && !known.has(country!)),
    ).toEqual([]);
  });

  it('country-groups.tsv names countries by ISO 3166-1 codes only', () => {
    const known = new Set(COUNTRY_CODES);
    const codes = readTable('country-groups.tsv', 2).flatMap(([, members]) => members!.split(' '));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(ONCE)('%s says each thing once', (name) => {
    expect(repeated(keysOf([name]))).toEqual([]);
  });

  it('a place stands in one table of places alone', () => {
    expect(repeated(keysOf(PLACES))).toEqual([]);
  });

  it('every country has its article', () => {
    const known = new Set(readTable('country-articles.tsv', 2).map(([code]) => code));
    expect(COUNTRY_CODES.filter((code) => !known.has(code))).toEqual([]);
  });

  it('every other spelling of a place is filed under a name of the same country', () => {
    const names = new Set(
      PLACES.flatMap((table) => readTable(table, 2, 3).map(([code, name]) => `${code} ${name}`)),
    );
    const lost = PLACES.flatMap((table) =>
      readTable(table, 2, 3).filter(([code, , filedAs]) => filedAs && !names.has(`${code} ${filedAs}`)),
    );
    expect(lost).toEqual([]);
  });
});
