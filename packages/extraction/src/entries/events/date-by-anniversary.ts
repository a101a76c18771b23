import type { CommemorationFound } from '../commemorations/read-commemorations.ts';
import type { DatedDraft } from './draft.ts';

/** How far behind a parade's noun its anniversary may stand, in units of code. */
const REACH = 120;

/**
 * A ceremony or parade without a date of its own falls on the day of the anniversary that it marks:
 * `le défilé marquant le 50e anniversaire de …`.
 */
export function dateByAnniversary(draft: DatedDraft, found: readonly CommemorationFound[]): DatedDraft {
  const from = draft.view.units[draft.first]!.start;
  const anchor = draft.view.units[Math.min(draft.anchor, draft.view.units.length - 1)]!;
  const { end } = draft.view.sentence;
  const near = found.find(
    ({ span }) => span.start >= from && span.end <= end && Math.abs(span.start - anchor.end) <= REACH,
  );
  const ceremony =
    draft.kind === 'COMMEMORATION' ||
    (draft.kind === 'OTHER' && /^cérémonie/u.test(draft.head?.noun.phrase ?? ''));
  if (!near || !ceremony) return draft;
  const occasion = near.read.titles;
  const last = draft.view.units.findLastIndex((unit) => unit.end <= near.span.end);
  const countries = [...new Set([...draft.countries, ...near.read.countries])];
  return {
    ...draft,
    kind: 'COMMEMORATION',
    date: draft.date ?? near.read.date,
    last: Math.max(draft.last, last),
    countries,
    occasion,
  };
}
