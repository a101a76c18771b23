import { boundsOf } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import { subjectOf } from '../sentence/actors.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { draft, inRole } from './drafting.ts';
import { dateOfDespatch } from './finish.ts';
import { bodyOf } from './main-event.ts';
import { agentOf, frameOf } from './rules/dated-happening.ts';

const TOLD: ReadonlySet<string> = new Set(['PAST', 'PLUPERFECT', 'FUTURE']);

/** Wishes, praise, thanks and proposals are no events. */
const ONLY_SAID =
  /^(?:souhaiter|espérer|vouloir|viser|envisager|proposer|suggérer|recommander|préconiser|encourager|inviter|saluer|remercier|féliciter|apprécier|exprimer)$/u;

/** Days between the despatch and a time that its lead may be about. */
const NEAR = 45 * 86_400_000;

/**
 * What a despatch is about where no rule knows its lead: the lead's first clause in a past or future tense, of the
 * first near day that the sentence names, else of the despatch's own. Null where the lead only describes.
 */
export function leadHappening(
  views: readonly SentenceView[],
  drafts: readonly DatedDraft[],
  despatch: Despatch,
): DatedDraft | null {
  const [lead] = bodyOf(views);
  const main = lead?.clauses.filter(
    ({ verb, relative, subordinate }) => verb !== null && !verb.negated && !relative && !subordinate,
  );
  const clause =
    main?.find(({ verb }) => TOLD.has(verb!.tense) || verb!.modal === 'aller') ??
    main?.find(
      ({ verb, first, last }) => verb!.tense === 'PRESENT' && timesIn(lead!, first, last).length > 0,
    );
  if (clause?.verb && ONLY_SAID.test(clause.verb.lemma)) return null;
  const written = dateOfDespatch(despatch);
  if (!lead || !clause || !written) return null;
  const day = boundsOf(written.edtf).latest;
  const near = timesIn(lead, 0, lead.units.length - 1).find(({ time }) => {
    const { latest } = boundsOf(time.edtf!);
    return latest !== null && day !== null && Math.abs(Date.parse(latest) - Date.parse(day)) <= NEAR;
  });
  const date = near ? { edtf: near.time.edtf!, basis: near.time.basis, stated: near.time.text } : written;
  const last = lead.units.length - 1;
  // `Ottawa livrera des chars` has no day, but a kind and sides.
  const told = drafts.find(
    (one) => one.clause === clause && one.firmness === 'ASSERTED' && one.kind !== 'OTHER',
  );
  if (told) return { ...told, rule: 'lead-happening', date };
  const actors = [subjectOf(lead, clause), agentOf(lead, clause)].flatMap((who) => inRole(who, 'SIDE'));
  return {
    ...draft({
      rule: 'lead-happening',
      kind: frameOf(lead, clause),
      view: lead,
      clause,
      first: 0,
      last,
      actors,
    }),
    date,
  };
}
