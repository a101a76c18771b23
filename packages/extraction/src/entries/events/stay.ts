import { boundsOf } from '@ephemeride/domain';
import { timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** `Arrivé lundi, X a regagné Accra mercredi soir`: from the day in front of the verb to the one behind it. */
export function wholeStay(draft: DatedDraft): DatedDraft {
  const { view, clause, verb, rule, first, date } = draft;
  if (rule !== 'comes-and-goes' || !clause || !verb) return draft;
  const [came] = timesIn(view, first, verb.first - 1);
  const [left] = timesIn(view, verb.last + 1, clause.last);
  const from = came && boundsOf(came.time.edtf!).earliest;
  const to = left && boundsOf(left.time.edtf!).latest;
  if (!from || !to || from > to) return draft;
  const edtf = from === to ? from : `${from}/${to}`;
  return changed(draft, { date: { edtf, basis: date?.basis ?? left.time.basis, stated: null } });
}
