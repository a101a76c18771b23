import type { CountryCode } from '@ephemeride/domain';
import { agencyCountry } from '../../document/parts/agency.ts';

/** Acronyms that agencies of several countries share. */
const SHARED: Readonly<Record<string, readonly CountryCode[]>> = {
  aps: ['DZ', 'SN'],
  agp: ['GN', 'GA'],
  abp: ['BJ', 'BI'],
  anp: ['NE', 'NL'],
  ani: ['LB', 'IN'],
  ana: ['GR', 'PT'],
  apa: ['AZ', 'AT'],
  cna: ['CY', 'TW'],
  kna: ['KE', 'KW'],
  ina: ['IQ', 'CR'],
};

/** The country whose news an agency tells: of those that share its acronym the first that the text speaks of, null where it speaks of none. */
export function agencyHome(name: string, spoken: readonly (CountryCode | null)[]): CountryCode | null {
  const shared = SHARED[name.trim().toLowerCase()];
  if (shared === undefined) return agencyCountry(name);
  return spoken.find((code) => code !== null && shared.includes(code)) ?? null;
}
