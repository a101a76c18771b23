import type { EventKind } from '@ephemeride/domain';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

const ALIKE = /^(?:similaires?|semblables?|analogues?|identiques?|pareilles?|comparables?|mêmes?)$/u;
/** What a ceremony may be for. */
const OCCASIONS: ReadonlySet<EventKind> = new Set(['COMMEMORATION', 'HANDOVER', 'SIGNING', 'APPOINTMENT']);

const isAlike = ({ head, kind, view }: DatedDraft): boolean =>
  kind === 'OTHER' &&
  head !== null &&
  /^(?:cérémonie|réception|hommage|rassemblement)/u.test(head.noun.phrase) &&
  view.units
    .slice(head.phraseFirst, head.last + 3)
    .some(({ low }, at) => ALIKE.test(low) && head.phraseFirst + at !== head.last);

const place = ({ view, head, first }: DatedDraft): number => view.units[head?.first ?? first]!.start;

/** Gives `une cérémonie similaire` the kind of the ceremony told last before it. */
export function toldAlike(drafts: readonly DatedDraft[]): DatedDraft[] {
  const alike = drafts.filter(isAlike);
  if (alike.length === 0) return [...drafts];
  const told = drafts
    .filter(({ kind, firmness }) => OCCASIONS.has(kind) && firmness === 'ASSERTED')
    .sort((a, b) => place(a) - place(b));
  return drafts.map((draft) => {
    const model = alike.includes(draft) ? told.findLast((one) => place(one) < place(draft)) : undefined;
    return model ? changed(draft, { kind: model.kind }) : draft;
  });
}
