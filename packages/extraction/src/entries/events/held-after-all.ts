import { boundsOf } from '@ephemeride/domain';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import type { Occurrence } from './occurrence.ts';

/** `avait été décalée`, `reportée à deux reprises`: put off before what is told. */
const isPutOffBefore = ({ status, verb, clause }: DatedDraft): boolean =>
  status === 'POSTPONED' &&
  (/^(?:PLUPERFECT|PARTICIPLE)$/u.test(verb?.tense ?? '') ||
    // `la crise avait contraint les deux pays à reporter la cérémonie`
    (verb?.tense === 'INFINITIVE' && clause?.verb?.tense === 'PLUPERFECT'));

/** `a tenu mardi sa 11e session`: told as done, on a day that is not to come. */
function isHeld({ status, verb, firmness, date, view, rule }: DatedDraft): boolean {
  if (firmness !== 'ASSERTED' || rule === 'event-is-put-off' || status === 'PLANNED') return false;
  const { dateline, header } = view.despatch.anchor;
  const written = dateline ?? header;
  const day = date && boundsOf(date.edtf).earliest;
  const last = written && boundsOf(written).latest;
  return verb?.tense === 'PAST' && day !== null && last !== null && day <= last;
}

/** `Prévue pour un jour, la rencontre s'est ouverte`: planned before what is told, and with no day of its own. */
const isPlannedBefore = ({ status, verb, date }: DatedDraft): boolean =>
  status === 'PLANNED' && verb?.tense === 'PARTICIPLE' && date === null;

/** An event that had been put off, or planned, and has been held since is held: `Cette session, prévue en mai, avait été décalée`. */
export function heldAfterAll(event: Occurrence): Occurrence {
  const before = (draft: DatedDraft): boolean => isPutOffBefore(draft) || isPlannedBefore(draft);
  if (!event.drafts.some(before) || !event.drafts.some(isHeld)) return event;
  return {
    ...event,
    drafts: event.drafts.map((draft) => (before(draft) ? changed(draft, { status: null }) : draft)),
  };
}
