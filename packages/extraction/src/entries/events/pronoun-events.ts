import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** Sentences between an event's noun and the pronoun that stands for it. */
const NEAR = 1;

const genderOf = ({ view, clause, verb }: DatedDraft): 'm' | 'f' =>
  view.units.slice(clause!.first, verb!.first).some(({ low }) => /^(?:elle|celle-ci)$/u.test(low))
    ? 'f'
    : 'm';

const isOff = ({ status }: DatedDraft): boolean => status === 'POSTPONED' || status === 'CANCELLED';

/** Whether a draft can be what a pronoun behind it stands for: a noun of that gender, told of and not only pointed at. */
const standsFor = (draft: DatedDraft, pronoun: DatedDraft, gender: 'm' | 'f'): boolean =>
  draft.head !== null &&
  draft.head.noun.gender === gender &&
  !draft.head.plural &&
  draft.firmness !== 'RECALLED' &&
  (draft.firmness === 'ASSERTED' || draft.head.preposition === null) &&
  (draft.view === pronoun.view
    ? draft.head.last < pronoun.first
    : pronoun.view.sentence.index - draft.view.sentence.index === NEAR);

/**
 * Gives `Elle est repoussée à janvier` the kind of the event told last. What was called off or put off has the new day
 * alone, and is put off. A pronoun that stands for no event tells of something else.
 */
export function pronounEvents(drafts: readonly DatedDraft[]): DatedDraft[] {
  const pronouns = drafts.filter(({ rule }) => rule === 'pronoun-event');
  if (pronouns.length === 0) return [...drafts];
  const read = new Map<DatedDraft, DatedDraft>();
  for (const pronoun of pronouns) {
    const gender = genderOf(pronoun);
    const event = drafts.findLast((draft) => standsFor(draft, pronoun, gender));
    if (!event) {
      read.set(pronoun, changed(pronoun, { rule: 'dated-happening' }));
      continue;
    }
    const { kind, series, ordinal } = event;
    const told = drafts.filter(({ head }) => head === event.head);
    const off = pronoun.status === 'CANCELLED';
    const moved = !off && pronoun.date !== null && (isOff(pronoun) || told.some(isOff));
    const status = moved ? 'POSTPONED' : pronoun.status;
    const known = told.reduce(
      (most, draft) => (draft.actors.length > most.actors.length ? draft : most),
      event,
    );
    const { actors, countries } = known;
    read.set(pronoun, changed(pronoun, { kind, series, ordinal, status, actors, countries }));
    if (moved) for (const draft of told) read.set(draft, changed(draft, { status: 'POSTPONED', date: null }));
  }
  return drafts.map((draft) => read.get(draft) ?? draft);
}
