import type { CountryCode } from './country-code.ts';
import type { DateValue } from './date-value.ts';
import type { Evidence } from './evidence.ts';
import type { Localized } from './locale.ts';

export const AGREEMENT_KINDS = [
  'PROTOCOL',
  'PLAN',
  'MEMORANDUM',
  'DECLARATION',
  'TREATY',
  'MANDATE',
  'OTHER',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** A text or mandate in force; without a period it belongs to its document and not to the timeline. */
export interface AgreementRead {
  readonly kind: AgreementKind;
  readonly titles: Localized;
  readonly period: DateValue | null;
  readonly countries: readonly CountryCode[];
  readonly evidence: readonly Evidence[];
}
