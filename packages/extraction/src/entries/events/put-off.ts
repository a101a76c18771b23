import type { EventStatus } from '@ephemeride/domain';
import { unitAmong } from '../sentence/sentence-view.ts';
import type { Draft } from './draft.ts';
import { changed } from './drafting.ts';
import { PUT_OFF } from './rules/event-is-put-off.ts';

/** Nouns that say of an event that it is off. */
export const OFF_NOUNS: ReadonlyMap<string, EventStatus> = new Map([
  ['report', 'POSTPONED'],
  ['ajournement', 'POSTPONED'],
  ['annulation', 'CANCELLED'],
]);

/** `fait connaître le report de cette visite`, `a fait remettre la restitution`: what the words in front of a noun say of it. */
function statusBefore({ view, head, clause }: Draft): EventStatus | null {
  if (!head || clause?.verb?.negated) return null;
  const { units } = view;
  const noun = unitAmong(
    view,
    head.phraseFirst - 2,
    head.first - 1,
    ({ low }, at) => OFF_NOUNS.has(low) && /^(?:de|du|d'|des)$/u.test(units[at + 1]?.low ?? ''),
  );
  // `sans report de la visite` puts nothing off.
  if (noun > 0)
    return /^(?:le|l'|un|une|au|du)$/u.test(units[noun - 1]!.low) ? OFF_NOUNS.get(units[noun]!.low)! : null;
  const made = view.verbs.find(
    ({ lemma, tense, last, first }) =>
      tense === 'INFINITIVE' &&
      last === head.phraseFirst - 1 &&
      lemma in PUT_OFF &&
      /^(?:fait|font|fera|feront)$/u.test(units[first - 1]?.low ?? ''),
  );
  return made ? PUT_OFF[made.lemma]! : null;
}

/** An event that is told of only to say that it is off. */
export function putOff(draft: Draft): Draft {
  if (draft.status !== null || draft.head === null) return draft;
  const status = statusBefore(draft);
  return status ? changed(draft, { status, rule: 'event-is-put-off' }) : draft;
}
