import type { PlaceMention } from '@ephemeride/domain';
import { normalise } from '../../document/normalise.ts';
import { readDocument } from '../../document/read-document.ts';
import { readCountries } from '../countries/read-countries.ts';
import { readPlaces } from './read-places.ts';

/** Reads the places of an invented despatch, for tests. */
export function placesIn(text: string): PlaceMention[] {
  const source = normalise(text);
  const { sentences, document } = readDocument(source);
  const countryMentions = readCountries({ source, sentences, document });
  return readPlaces({ source, sentences, countryMentions, document });
}
