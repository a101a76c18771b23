import type { PersonRead } from '@ephemeride/domain';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { type Gender, genderOf } from './gender-of.ts';

/** Who had been spoken of when a clause began. */
export interface SpokenBefore {
  /** Who the last main clause was about. */
  readonly subject: PersonRead | null;
  /** Everyone named so far, the latest last. */
  readonly named: readonly PersonRead[];
}

/** What the participle behind `l'a` tells of whom it stands for, or the pronoun itself. */
function genderOfObject({ view, verb }: DatedDraft): Gender | null {
  const pronouns = view.units.slice(Math.max(0, verb!.first - 2), verb!.first).map(({ low }) => low);
  if (pronouns.includes('la')) return 'f';
  if (pronouns.includes('le')) return 'm';
  return /(?:ue|ie|ée)$/u.test(view.units[verb!.last]!.low) ? 'f' : 'm';
}

/** Puts the one who was spoken of in for the pronoun of `le recevra demain`; null where nobody was, and it is no event. */
export function withSeen(draft: DatedDraft, before: SpokenBefore | undefined): DatedDraft | null {
  if (draft.rule !== 'sees-them') return draft;
  if (!before) return null;
  const gender = genderOfObject(draft);
  const text = draft.view.despatch.source.text;
  const doers = draft.actors.map(({ person }) => person);
  const fits = (person: PersonRead): boolean =>
    !doers.includes(person) && (genderOf(person, text) ?? gender) === gender;
  const { subject, named } = before;
  const seen = subject && fits(subject) ? subject : named.findLast(fits);
  // Two of one country tell of no visit, and the pronoun may stand for anything.
  if (!seen || draft.actors.some(({ country }) => country === seen.country)) return null;
  const role = draft.kind === 'RECEPTION' ? 'GUEST' : 'SIDE';
  return changed(draft, { actors: [...draft.actors, { person: seen, country: seen.country, role }] });
}
