import { boundsOf, type DateValue } from '@ephemeride/domain';
import type { Anchor } from '../../despatch.ts';
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

/** `commencé fin juin, se poursuivra jusqu'au 9 août`: whether what has begun ends on the despatch's day or later. */
export function runsUntil({ date, drafts }: Occurrence, { dateline, header }: Anchor): boolean {
  const written = dateline ?? header;
  const today = written && boundsOf(written).latest;
  const begun = date && boundsOf(date.edtf).earliest;
  if (!today || !begun || begun > today) return false;
  return drafts.some((draft) => (lastDayOf(draft)?.edtf ?? '') >= today);
}

/** Whether an event is dated by the last day of what a present tells. */
export const isUnderWay = ({ date, drafts }: Occurrence): boolean =>
  drafts.some((draft) => draft.tense === 'PRESENT' && date !== null && lastDayOf(draft)?.edtf === date.edtf);
