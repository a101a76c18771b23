import type { DateValue } from '@ephemeride/domain';
import { LASTING } from '../kind-traits.ts';
import { isUntil, timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** `qui effectue jusqu'à mardi une visite`, `suivront un stage jusqu'au 10 mars`: the last day of what goes on; null where none is told. */
export function lastDayOf({ kind, view, clause, verb, firmness, tense }: DatedDraft): DateValue | null {
  if (!LASTING.has(kind) || firmness !== 'ASSERTED' || clause === null || verb === null) return null;
  if (tense !== 'PRESENT' && tense !== 'FUTURE') return null;
  for (const { time, at } of timesIn(view, verb.first, clause.last)) {
    const day = time.edtf!.replace('../', '');
    if (isUntil(view, at) && /^\d{4}-\d\d-\d\d$/u.test(day))
      return { edtf: day, basis: time.basis, stated: time.text };
  }
  return null;
}

/** Whether an event is dated by the last day of what a present tells. */
export const isUnderWay = ({ date, drafts }: Occurrence): boolean =>
  drafts.some((draft) => draft.tense === 'PRESENT' && date !== null && lastDayOf(draft)?.edtf === date.edtf);
