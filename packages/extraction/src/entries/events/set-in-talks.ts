import type { EventKind } from '@ephemeride/domain';
import type { Telling } from './draft.ts';

const TALKS: ReadonlySet<EventKind> = new Set([
  'MEETING',
  'CALL',
  'RECEPTION',
  'VISIT',
  'DIALOGUE',
  'CONFERENCE',
]);

/** `ont convenu de se rencontrer en mai`: nothing but what those who talked have set. */
const isSet = ({ drafts }: Telling): boolean =>
  drafts.every(
    ({ rule, status, verb }) => rule === 'meets' && status === 'PLANNED' && verb?.tense === 'INFINITIVE',
  );

const isHeld = ({ drafts }: Telling): boolean =>
  drafts.some(
    ({ firmness, status, tense }) => firmness === 'ASSERTED' && status === null && tense === 'PAST',
  );

/** The talks that were held, and the meeting that was set in them. */
export const isSetInTalks = (a: Telling, b: Telling): boolean =>
  TALKS.has(a.kind) && TALKS.has(b.kind) && ((isHeld(a) && isSet(b)) || (isHeld(b) && isSet(a)));
