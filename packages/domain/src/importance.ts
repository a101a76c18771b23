import type { AgreementKind } from './agreement.ts';
import type { DateValue } from './date-value.ts';
import { precisionOf } from './edtf/precision.ts';
import type { EventKind, EventStatus } from './event.ts';

/** How much a kind of event weighs by itself, from 0 to 1: what moves states and their heads before what repeats. */
const EVENT_WEIGHT: Readonly<Record<EventKind, number>> = {
  VISIT: 1,
  CONFERENCE: 0.9,
  SIGNING: 0.9,
  DIALOGUE: 0.8,
  EXERCISE: 0.75,
  RECEPTION: 0.7,
  MEETING: 0.7,
  COMMEMORATION: 0.7,
  EXCHANGE: 0.65,
  EXHIBITION: 0.6,
  PORT_CALL: 0.6,
  HANDOVER: 0.6,
  CALL: 0.55,
  APPOINTMENT: 0.55,
  TRAINING: 0.5,
  OTHER: 0.3,
};

const AGREEMENT_WEIGHT: Readonly<Record<AgreementKind, number>> = {
  TREATY: 1,
  DECLARATION: 0.9,
  PROTOCOL: 0.85,
  MEMORANDUM: 0.75,
  PLAN: 0.7,
  MANDATE: 0.65,
  OTHER: 0.4,
};

/** Shares of an event's importance; they sum to 1. */
const SHARE = { main: 0.3, kind: 0.25, reports: 0.2, people: 0.1, countries: 0.1, precision: 0.05 } as const;

/** 0, then ever nearer 1: half of the way at `half`. */
const saturating = (count: number, half: number): number => (count <= 0 ? 0 : count / (count + half));

/** Four decimals, so that every engine and machine keeps and orders the same number. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const precise = (date: DateValue | null): number =>
  date !== null && precisionOf(date.edtf) === 'DAY' ? 1 : 0;

export interface EventWeights {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly date: DateValue | null;
  /** Whether a despatch is about it. */
  readonly main: boolean;
  /** How many despatches report it. */
  readonly reports: number;
  readonly countries: number;
  /** How many people with a rank or a post take part. */
  readonly people: number;
}

/**
 * An event's importance, from 0 to 1: being what a despatch is about 0.3, its kind 0.25, the despatches beside the first 0.2 (half of it
 * for two more), people of rank 0.1 and countries 0.1 (half for two), a date known to the day 0.05; a cancelled event keeps half.
 */
export function importanceOfEvent(event: EventWeights): number {
  const sum =
    (event.main ? SHARE.main : 0) +
    SHARE.kind * EVENT_WEIGHT[event.kind] +
    SHARE.reports * saturating(event.reports - 1, 2) +
    SHARE.people * saturating(event.people, 2) +
    SHARE.countries * saturating(event.countries, 2) +
    SHARE.precision * precise(event.date);
  return rounded(event.status === 'CANCELLED' ? sum / 2 : sum);
}

/** An agreement's importance, from 0 to 1: its kind 0.6, the despatches beside the first 0.2, countries 0.1, a stated period 0.1. */
export function importanceOfAgreement(agreement: {
  readonly kind: AgreementKind;
  readonly period: DateValue | null;
  readonly reports: number;
  readonly countries: number;
}): number {
  return rounded(
    0.6 * AGREEMENT_WEIGHT[agreement.kind] +
      0.2 * saturating(agreement.reports - 1, 2) +
      0.1 * saturating(agreement.countries, 2) +
      (agreement.period === null ? 0 : 0.1),
  );
}

/** What an ordinal adds: a century 1, a half or quarter of one 0.8, a decade 0.6, another jubilee 0.4. */
function jubileeWeight(ordinal: number): number {
  if (ordinal % 100 === 0) return 1;
  if (ordinal % 25 === 0) return 0.8;
  if (ordinal % 10 === 0) return 0.6;
  return ordinal % 5 === 0 ? 0.4 : 0;
}

/** The importance of one year's return, from 0 to 1: 0.25, its ordinal 0.35, the despatches that mention it 0.4 (half for two). */
export const importanceOfReturn = ({
  ordinal,
  reports,
}: {
  readonly ordinal: number;
  readonly reports: number;
}): number => rounded(0.25 + 0.35 * jubileeWeight(ordinal) + 0.4 * saturating(reports, 2));

/** The importance of the day looked back to, from 0 to 1: 0.5, and the despatches that look back to it 0.5 (half for two). */
export const importanceOfAnniversary = ({ reports }: { readonly reports: number }): number =>
  rounded(0.5 + 0.5 * saturating(reports, 2));
