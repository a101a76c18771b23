import type { EventRead } from '@ephemeride/domain';
import type { Part } from '@ephemeride/store';
import type { Likeness } from './cluster.ts';
import { blocksOf } from './event-blocks.ts';
import { eventsConflict } from './event-conflicts.ts';
import { pointsFor } from './event-evidence.ts';
import { sharedPeople } from './event-people.ts';

type EventPart = Part<EventRead>;

const conflict = (a: EventPart, b: EventPart): boolean =>
  a.document === b.document || eventsConflict(a.read, b.read);

function strength(a: EventPart, b: EventPart): number {
  if (conflict(a, b)) return 0;
  const appointments = a.read.kind === 'APPOINTMENT' || b.read.kind === 'APPOINTMENT';
  if (appointments && sharedPeople(a.read, b.read) === 0) return 0;
  return pointsFor(a.read, b.read);
}

/** What makes reports of several despatches one event, and what forbids it. */
export const eventLikeness: Likeness<EventRead> = {
  // Each report counts: an event keeps what every one of them says.
  signature: ({ key }) => key,
  blocks: blocksOf,
  strength,
  conflict,
};
