import { dayParts } from '@ephemeride/domain';
import { GraphQLError } from 'graphql';
import { clientError } from '../client-error.ts';
import { builder } from './builder.ts';
import { isCountry } from './country-name.ts';

/** Dates are only ever asked for as the sides of a window, hence the code. */
function readDay(value: unknown): string {
  if (typeof value !== 'string') throw clientError('INVALID_WINDOW', `not a day: ${JSON.stringify(value)}`);
  try {
    dayParts(value);
  } catch {
    throw clientError('INVALID_WINDOW', `not a day: ${value}`);
  }
  return value;
}

function readCountry(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError(`not a country code: ${JSON.stringify(value)}`);
  if (!isCountry(value)) throw clientError('UNKNOWN_COUNTRY', `unknown country: ${value}`);
  return value;
}

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; no time, no zone.',
  serialize: (day) => day,
  parseValue: readDay,
});

builder.scalarType('CountryCode', {
  description: 'An ISO 3166-1 alpha-2 country code in capitals: `VN`, `KH`.',
  serialize: (code) => code,
  parseValue: readCountry,
});
