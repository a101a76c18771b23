import type { CountryCode } from './country-code.ts';
import type { DateValue } from './date-value.ts';
import type { Evidence } from './evidence.ts';
import type { Localized } from './locale.ts';

export const EVENT_KINDS = [
  'MEETING',
  'RECEPTION',
  'VISIT',
  'CALL',
  'DIALOGUE',
  'CONFERENCE',
  'EXCHANGE',
  'EXERCISE',
  'PORT_CALL',
  'TRAINING',
  'EXHIBITION',
  'SIGNING',
  'COMMEMORATION',
  'APPOINTMENT',
  'HANDOVER',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['HELD', 'PLANNED', 'ONGOING', 'POSTPONED', 'CANCELLED'] as const;
/** Relative to the date of the document that reports it. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const PARTICIPANT_ROLES = ['HOST', 'GUEST', 'SIDE', 'ATTENDEE'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** A side of an event; `person` and `organization` are names of the reading's own lists. */
export interface ParticipantRead {
  readonly person: string | null;
  readonly organization: string | null;
  readonly country: CountryCode | null;
  readonly role: ParticipantRole;
  readonly post: string | null;
  readonly rank: string | null;
}

/** What one despatch says of one event. */
export interface EventRead {
  readonly kind: EventKind;
  readonly titles: Localized;
  /** Null where the despatch gives nothing to date it by. */
  readonly date: DateValue | null;
  readonly status: EventStatus;
  readonly countries: readonly CountryCode[];
  readonly participants: readonly ParticipantRead[];
  readonly place: { readonly name: string; readonly country: CountryCode | null } | null;
  /** The edition: 2 for `la 2e Rencontre`; of a ceremony the number of its anniversary. */
  readonly ordinal: number | null;
  /** A standing series' name (`ADSOM+`, `2e Rencontre d’amitié …` without its number), null where none is named. */
  readonly series: string | null;
  /** Whether this is what the despatch is about. */
  readonly main: boolean;
  /** Slugs of the topics table. */
  readonly topics: readonly string[];
  /** At least one, the strongest first. */
  readonly evidence: readonly Evidence[];
}
