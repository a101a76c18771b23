import type { CountryCode } from './country-code.ts';
import type { DateBasis } from './date-value.ts';
import type { Quote, Span } from './span.ts';

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** A time expression. `edtf` and its bounds are there where it names days of the calendar, null elsewhere. */
export interface TimeMention extends Quote {
  readonly type: TimexType;
  /** The TIMEX3 value: `2025-12-23`, `1999-05-20TAF`, `P3D`, `PAST_REF`. */
  readonly value: string;
  readonly edtf: string | null;
  /** First and last day, `YYYY-MM-DD`; null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: DateBasis;
  readonly rule: string;
}

/** A mention of one person, body or place, and the rule that read it. */
export interface NamedMention extends Span {
  readonly rule: string;
}

/** A person as one despatch shows them: the fullest name, and every span that names them. */
export interface PersonRead {
  readonly name: string;
  /** Other spellings seen in this despatch. */
  readonly aliases: readonly string[];
  /** Military or police rank as printed, without article. */
  readonly rank: string | null;
  /** Post or title as printed, without article: `vice-ministre de la Défense`. */
  readonly role: string | null;
  /** The body named in the role, as printed. */
  readonly organization: string | null;
  readonly country: CountryCode | null;
  readonly mentions: readonly NamedMention[];
}

export interface OrganizationRead {
  readonly name: string;
  /** Acronyms and other names of the same body in this despatch. */
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  readonly mentions: readonly NamedMention[];
}

export interface CountryMention extends Quote {
  readonly code: CountryCode;
  /** NAME `Cambodge`, ADJECTIVE `cambodgien`, DEMONYM `les Cambodgiens`, CAPITAL `Phnom Penh`. */
  readonly form: 'NAME' | 'ADJECTIVE' | 'DEMONYM' | 'CAPITAL';
  readonly rule: string;
}

export interface PlaceMention extends Quote {
  /** The name as a reader would file it: `Hanoï`, `Phnom Penh`. */
  readonly name: string;
  readonly country: CountryCode | null;
  readonly rule: string;
}
