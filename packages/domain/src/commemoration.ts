import type { CountryCode } from './country-code.ts';
import type { DateValue } from './date-value.ts';
import type { Evidence } from './evidence.ts';
import type { Localized } from './locale.ts';

/** The day that commemorations look back to. */
export interface AnniversaryRead {
  /** Kebab-case and stable: `1979-01-07-phnom-penh`. */
  readonly slug: string;
  /** EDTF of the day looked back to: a day, or a month or year where no more is known. */
  readonly origin: string;
  /** Neutral, of our own words; the source's label stays in the evidence. */
  readonly titles: Localized;
  readonly countries: readonly CountryCode[];
  /** Where the origin is the source's own words, STATED; from the table of known dates or arithmetic, COMPUTED. */
  readonly basis: 'STATED' | 'COMPUTED';
}

/** One year's return of an anniversary, as a despatch names it. */
export interface CommemorationRead {
  readonly ordinal: number;
  readonly year: number;
  /** Null where neither the text nor the table of known dates gives an origin. */
  readonly anniversary: AnniversaryRead | null;
  readonly date: DateValue;
  readonly titles: Localized;
  readonly countries: readonly CountryCode[];
  readonly evidence: readonly Evidence[];
}
