import { describe, expect, it } from 'vitest';
import { readCountries } from '../mentions/countries/read-countries.ts';
import { readPlaces } from '../mentions/places/read-places.ts';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';

/** Milliseconds of reading a text as far as its places, the best of three. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = performance.now();
    const source = normalise(text);
    const stage = readDocument(source);
    readPlaces({ source, ...stage, countryMentions: readCountries({ source, ...stage }) });
    best = Math.min(best, performance.now() - before);
  }
  return best;
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
      const small = timeOf(unit.repeat(Math.ceil(10_000 / unit.length)));
      const large = timeOf(unit.repeat(Math.ceil(80_000 / unit.length)));
      expect(large / Math.max(small, 10)).toBeLessThan(8 * 3);
    },
    60_000,
  );
});
