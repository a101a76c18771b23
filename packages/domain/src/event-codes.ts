import type { EventKind, EventStatus } from './event.ts';

/** How the two code books of event data name an event; null where a book has nothing that fits. */
export interface EventCodes {
  /** A PLOVER event type: `CONSULT`. */
  readonly plover: string | null;
  /** A CAMEO event code, two to four digits: `042`. */
  readonly cameo: string | null;
}

/** What happened, and the CAMEO code of stating that it will. */
type KindCodes = EventCodes & { readonly intent: string | null };

const CONSULT = { plover: 'CONSULT', intent: '036' } as const;
const COOPERATE = { plover: 'COOPERATE', intent: '0312' } as const;
const SUPPORT = { plover: 'SUPPORT', intent: '032' } as const;
const NONE: KindCodes = { plover: null, cameo: null, intent: null };

/** A visit is coded from the visitor's side, a reception from the host's. */
const CODES: Readonly<Record<EventKind, KindCodes>> = {
  MEETING: { ...CONSULT, cameo: '040' },
  RECEPTION: { ...CONSULT, cameo: '043' },
  VISIT: { ...CONSULT, cameo: '042' },
  CALL: { ...CONSULT, cameo: '041' },
  DIALOGUE: { ...CONSULT, cameo: '046' },
  CONFERENCE: { ...CONSULT, cameo: '040' },
  EXCHANGE: { ...COOPERATE, cameo: '062' },
  EXERCISE: { ...COOPERATE, cameo: '062' },
  PORT_CALL: { ...COOPERATE, cameo: '062' },
  TRAINING: { ...COOPERATE, cameo: '062' },
  EXHIBITION: NONE,
  SIGNING: { ...SUPPORT, cameo: '057' },
  COMMEMORATION: { ...SUPPORT, cameo: '051' },
  APPOINTMENT: NONE,
  HANDOVER: { ...COOPERATE, cameo: '060', intent: '031' },
  OTHER: NONE,
};

/**
 * The PLOVER and CAMEO codes of an event of this kind and status.
 * `thirdPlace` says that a meeting was held in a country that is no side of it. What is only announced is
 * coded as the stated intent; what was put off or called off has no code here.
 */
export function eventCodes(kind: EventKind, status: EventStatus, thirdPlace = false): EventCodes {
  const codes = CODES[kind];
  if (codes.plover === null || status === 'POSTPONED' || status === 'CANCELLED')
    return { plover: null, cameo: null };
  if (status === 'PLANNED') return { plover: 'AGREE', cameo: codes.intent };
  return { plover: codes.plover, cameo: kind === 'MEETING' && thirdPlace ? '044' : codes.cameo };
}
