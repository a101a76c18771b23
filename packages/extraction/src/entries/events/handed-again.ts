import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

const HANDING = /^(?:remise|restitution|livraison|rétrocession|donation)$/u;
const ANOTHER = /^(?:nouvelle|prochaine|autre|dernière)$/u;

/** `Une deuxième remise est attendue en mars`: the subject of the verb, and nothing before it. */
function isAnotherHanding({ kind, rule, clause, view }: DatedDraft): boolean {
  if (kind !== 'OTHER' || rule !== 'dated-happening' || !clause) return false;
  const at = view.units.findIndex(
    ({ low }, unit) => unit >= clause.first && !/^(?:une|la|cette)$/u.test(low),
  );
  const count = view.units[at];
  if (!count || at > clause.first + 2 || !HANDING.test(view.units[at + 1]?.low ?? '')) return false;
  return ANOTHER.test(count.low) || readOrdinal(count.low, count.text) !== null;
}

/** Gives `une deuxième remise` the kind of the handover told before it. */
export function handedAgain(drafts: readonly DatedDraft[]): DatedDraft[] {
  if (!drafts.some(({ kind }) => kind === 'HANDOVER')) return [...drafts];
  return drafts.map((draft) => (isAnotherHanding(draft) ? changed(draft, { kind: 'HANDOVER' }) : draft));
}
