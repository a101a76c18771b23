import type { EventKind, TimeMention } from '@ephemeride/domain';
import { isUntil, timesIn } from '../sentence/sentence-view.ts';
import type { Draft } from './draft.ts';

/** Kinds of what is done once, and may be due by a day without a noun that names it. */
const DUE_BY: ReadonlySet<EventKind> = new Set(['SIGNING', 'HANDOVER', 'VISIT', 'APPOINTMENT']);

/** `aura lieu d'ici la fin de l'année`, `seront remises avant fin mai`: what is told to come is dated by its last day where no other is. */
export function deadlineOf({ view, clause, verb, firmness, tense, kind, head }: Draft): TimeMention | null {
  if (firmness !== 'ASSERTED' || !(head || DUE_BY.has(kind)) || !clause || !verb) return null;
  const reported = tense === 'CONDITIONAL' && clause.subordinate && kind === 'SIGNING';
  if (tense !== 'FUTURE' && !reported) return null;
  const by = timesIn(view, verb.last + 1, clause.last).find(
    ({ time, at }) => time.edtf!.startsWith('../') && !isUntil(view, at),
  );
  return by?.time ?? null;
}
