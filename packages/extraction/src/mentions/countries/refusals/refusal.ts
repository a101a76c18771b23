import type { CountryCandidate } from '../country-candidate.ts';

/** A negative rule: words of a country's that speak of something else. */
export interface CountryRefusal {
  readonly name: string;
  refuses(candidate: CountryCandidate): boolean;
  /** Invented sentences: in `refused` the words between braces fall, in `kept` they stand. */
  readonly refused: readonly string[];
  readonly kept: readonly string[];
}
