import type { EventKind } from '@ephemeride/domain';

/** Kinds under which one occurrence may be told twice: the talks, the reception; the ceremony, the signing. */
const TOGETHER: readonly (readonly [EventKind, EventKind])[] = [
  ['MEETING', 'RECEPTION'],
  ['MEETING', 'CALL'],
  ['MEETING', 'DIALOGUE'],
  ['MEETING', 'CONFERENCE'],
  ['DIALOGUE', 'CONFERENCE'],
  ['OTHER', 'SIGNING'],
  ['OTHER', 'COMMEMORATION'],
  ['OTHER', 'HANDOVER'],
  ['OTHER', 'APPOINTMENT'],
  ['OTHER', 'EXHIBITION'],
  ['OTHER', 'EXERCISE'],
  ['OTHER', 'TRAINING'],
  ['OTHER', 'RECEPTION'],
  ['PORT_CALL', 'VISIT'],
];

export const areTogether = (a: EventKind, b: EventKind): boolean =>
  a === b || TOGETHER.some(([one, two]) => (one === a && two === b) || (one === b && two === a));

/** The kind that says more: a reception is a meeting, but not every meeting a reception; a ship that visits calls at a port. */
export function moreTelling(a: EventKind, b: EventKind): EventKind {
  if (a === b) return a;
  if (a === 'OTHER') return b;
  if (b === 'OTHER') return a;
  if (a === 'MEETING' || b === 'PORT_CALL') return b;
  return a;
}
