import type { DateValue } from '@ephemeride/domain';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

const DUE = /^(?:prévoir|attendre|programmer|fixer|planifier)$/u;

/** `Attendu lundi à Bagdad, le ministre a ajourné son déplacement`: the day behind the participle that opens the sentence. */
function awaitedOn({ view }: { readonly view: SentenceView }): DateValue | null {
  const [first] = view.verbs;
  if (!first || first.first > 1 || first.tense !== 'PARTICIPLE' || !DUE.test(first.lemma)) return null;
  const [placed] = timesIn(view, first.last + 1, first.last + 3);
  return placed ? { edtf: placed.time.edtf!, basis: placed.time.basis, stated: placed.time.text } : null;
}

/**
 * The day for which what is called off had been planned, where another clause of its sentence tells it:
 * `a annulé son déplacement au Mexique, où il devait assister mardi à l'investiture`.
 */
export function withPlannedDay(draft: DatedDraft): DatedDraft {
  const { status, date, view, clause } = draft;
  if (!/^(?:CANCELLED|POSTPONED)$/u.test(status ?? '') || date !== null) return draft;
  const announced = awaitedOn(draft);
  if (announced) return changed(draft, { date: announced });
  for (const { verb, first, last } of view.clauses) {
    if (!verb || first < (clause?.first ?? 0)) continue;
    const due =
      verb.tense === 'IMPERFECT' &&
      (verb.modal === 'devoir' || (verb.voice === 'PASSIVE' && DUE.test(verb.lemma)));
    const [placed] = due ? timesIn(view, verb.first, last) : [];
    if (placed)
      return changed(draft, {
        date: { edtf: placed.time.edtf!, basis: placed.time.basis, stated: placed.time.text },
      });
  }
  return draft;
}
