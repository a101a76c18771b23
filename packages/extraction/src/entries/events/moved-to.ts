import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** `qui devait commencer lundi`: a day on which it was owed, and has not been. */
const isOwed = ({ verb, date, firmness }: DatedDraft): boolean =>
  firmness === 'ASSERTED' && verb?.modal === 'devoir' && verb.tense === 'IMPERFECT' && date !== null;

const isToCome = ({ tense, date, firmness, status }: DatedDraft): boolean =>
  firmness === 'ASSERTED' && tense === 'FUTURE' && date !== null && status === null;

/** `Le forum, qui devait s'ouvrir lundi, se tiendra du 3 au 5 juin`: the first day is given up for the second. */
export function movedTo(drafts: readonly DatedDraft[]): readonly DatedDraft[] {
  const owed = drafts.filter(isOwed);
  if (owed.length === 0) return drafts;
  const moves = drafts.filter(
    (draft) =>
      isToCome(draft) &&
      owed.some(({ head, date }) => head !== null && head === draft.head && date!.edtf !== draft.date!.edtf),
  );
  if (moves.length === 0) return drafts;
  const isGivenUp = (draft: DatedDraft): boolean =>
    owed.includes(draft) && moves.some(({ head }) => head === draft.head);
  return drafts
    .filter((draft) => !isGivenUp(draft))
    .map((draft) => (moves.includes(draft) ? changed(draft, { status: 'POSTPONED' }) : draft));
}
