import type { CountryMention, Rejection } from '@ephemeride/domain';
import { normalise } from '../../document/normalise.ts';
import { readDocument } from '../../document/read-document.ts';
import { countriesOf } from './countries-of.ts';
import { readCountries } from './read-countries.ts';

/** Reads the countries of an invented despatch, for tests. */
export function countriesIn(text: string): {
  mentions: CountryMention[];
  refused: Rejection[];
  codes: string[];
  words: string[];
} {
  const source = normalise(text);
  const { sentences, document } = readDocument(source);
  const refused: Rejection[] = [];
  const mentions = readCountries({ source, sentences, document }, (rejection) => refused.push(rejection));
  return {
    mentions,
    refused,
    codes: countriesOf(mentions),
    words: mentions.map(({ text: word, code, form }) => `${word} ${code} ${form}`),
  };
}
