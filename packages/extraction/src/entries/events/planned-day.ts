import { timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';

const DUE = /^(?:prévoir|attendre|programmer|fixer|planifier)$/u;

/**
 * The day for which what is called off had been planned, where another clause of its sentence tells it:
 * `a annulé son déplacement au Mexique, où il devait assister mardi à l'investiture`.
 */
export function withPlannedDay(draft: DatedDraft): DatedDraft {
  const { status, date, view, clause } = draft;
  if (status !== 'CANCELLED' || date !== null) return draft;
  for (const { verb, first, last } of view.clauses) {
    if (!verb || first < (clause?.first ?? 0)) continue;
    const due =
      verb.tense === 'IMPERFECT' &&
      (verb.modal === 'devoir' || (verb.voice === 'PASSIVE' && DUE.test(verb.lemma)));
    const [placed] = due ? timesIn(view, verb.first, last) : [];
    if (placed)
      return {
        ...draft,
        date: { edtf: placed.time.edtf!, basis: placed.time.basis, stated: placed.time.text },
      };
  }
  return draft;
}
