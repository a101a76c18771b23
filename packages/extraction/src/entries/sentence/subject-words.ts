import type { Clause } from './clauses.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The clause in which the subject of a clause stands: itself, or the one that it goes on. */
function withSubject({ clauses }: SentenceView, clause: Clause): Clause {
  let at = clause;
  for (let steps = clauses.length; at.resumes !== null && steps > 0; steps--) at = clauses[at.resumes]!;
  return at;
}

/**
 * Where the words in front of a verb stand that say who or what does it. Behind an aside with a verb of its own
 * (`Le ministre, qui rentre d'Oslo, a été reçu`) and behind `et` they stand in an earlier clause.
 */
export function subjectStretch(
  view: SentenceView,
  clause: Clause,
  verb: VerbGroup,
): { readonly first: number; readonly end: number } {
  const origin = withSubject(view, clause);
  if (origin === clause) return { first: clause.first, end: verb.first };
  return { first: origin.first, end: origin.verb?.first ?? origin.last + 1 };
}

/** The words in front of a verb that say who or what does it. */
export function subjectWords(view: SentenceView, clause: Clause, verb: VerbGroup): readonly Unit[] {
  const { first, end } = subjectStretch(view, clause, verb);
  return view.units.slice(first, end);
}
