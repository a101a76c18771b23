import { describe, expect, it } from 'vitest';
import { readCountries } from '../mentions/countries/read-countries.ts';
import { readPlaces } from '../mentions/places/read-places.ts';
import { growthRatio } from '../testing/cost-ratio.ts';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';

/** Reads a text as far as its places. */
function readUpToPlaces(text: string): void {
  const source = normalise(text);
  const stage = readDocument(source);
  readPlaces({ source, ...stage, countryMentions: readCountries({ source, ...stage }) });
}

const UNITS = [
  ' ',
  '1',
  'le ',
  '2022-',
  '. ',
  '"a" ',
  '« ',
  'e\u0301',
  '<a ',
  '&am',
  'Photo : ',
  '>> A ',
  'publié le ',
  '5 mars ',
  'Paris, ',
  'à Paris, ',
  'Géorgie ',
  'Congo RDC ',
  'sino-',
  'de la ',
  'province de ',
  'VNA/',
  'M. ',
  '\n',
  'le\n',
  'VNA\n',
  'Une phrase entière est là.\n',
];

describe('time grows with the length of the text, not with its square', () => {
  it.each(UNITS)(
    'for a page of %j',
    (unit) => {
      const options = { length: 80_000, factor: 8, enough: 3 };
      expect(growthRatio(readUpToPlaces, unit, options)).toBeLessThanOrEqual(3);
    },
    60_000,
  );
});
