import { addDays } from '@ephemeride/domain';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** `Victorieux vendredi du Pérou, les Boliviens s'entraînent`: a match that is over was on the last such day, whatever the verb behind. */
export function wonDay(draft: DatedDraft): DatedDraft {
  const { rule, date, view } = draft;
  const { dateline, header } = view.despatch.anchor;
  const written = dateline ?? header;
  if (rule !== 'won-before' || date?.basis !== 'RELATIVE' || written === null) return draft;
  if (!/^\d{4}-\d\d-\d\d$/u.test(date.edtf) || date.edtf <= written) return draft;
  return changed(draft, { date: { edtf: addDays(date.edtf, -7), basis: date.basis, stated: date.stated } });
}
