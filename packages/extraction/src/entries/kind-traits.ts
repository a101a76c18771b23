import type { EventKind } from '@ephemeride/domain';

/** Kinds in which two sides have to do with each other, wherever they are. */
export const CONTACTS = [
  'MEETING',
  'RECEPTION',
  'CALL',
  'DIALOGUE',
  'EXCHANGE',
  'SIGNING',
  'HANDOVER',
] as const satisfies readonly EventKind[];

/** Kinds that come back: they have editions and sessions. */
export const RETURNING: ReadonlySet<EventKind> = new Set([
  'CONFERENCE',
  'DIALOGUE',
  'EXERCISE',
  'EXHIBITION',
  'EXCHANGE',
  'TRAINING',
]);

/** Kinds that go on from one day to another. */
export const LASTING: ReadonlySet<EventKind> = new Set([...RETURNING, 'VISIT', 'PORT_CALL']);
