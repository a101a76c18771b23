import type { Rejection } from '@ephemeride/domain';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { areTogether } from './kinds-compatible.ts';
import { joined, type Occurrence, occurrenceOf } from './occurrence.ts';
import { rejected } from './refusals.ts';

/** `la cérémonie d'ouverture` is that of what was told before, whatever its kind. */
export const isOpening = ({ head }: DatedDraft): boolean =>
  /^cérémonie (?:d'ouverture|de clôture)/u.test(head?.noun.phrase ?? '');

/** How many events a recall is held against. */
const WINDOW = 200;

/**
 * Gives each `cette visite`, `lors de l'entretien` to what it points at: the main event where its kind fits,
 * else the last one told before it. What points at nothing is refused.
 */
export function attachRecalls(
  main: Occurrence | null,
  others: readonly Occurrence[],
  recalls: readonly DatedDraft[],
): { main: Occurrence | null; others: Occurrence[]; rejections: Rejection[] } {
  let whole = main;
  const rest = [...others];
  const rejections: Rejection[] = [];
  for (const recall of recalls) {
    const offset = recall.view.units[recall.first]!.start;
    const gathering = recall.rule === 'gathers' || isOpening(recall);
    const near = rest.findLastIndex(
      (one, index) =>
        index >= rest.length - WINDOW && (gathering || one.kind === recall.kind) && startOf(one) < offset,
    );
    const ofMain = whole && (areTogether(whole.kind, recall.kind) || (gathering && near < 0));
    if (whole && ofMain) whole = { ...joined(whole, occurrenceOf(recall)), kind: whole.kind };
    else if (near >= 0) rest[near] = joined(rest[near]!, occurrenceOf(recall));
    else if (recall.rule === 'is-signed') rest.push(occurrenceOf(changed(recall, { firmness: 'ASSERTED' })));
    else rejections.push(rejected(recall, 'points-at-nothing'));
  }
  return { main: whole, others: rest, rejections };
}

const startOf = (occurrence: Occurrence): number =>
  Math.min(...occurrence.drafts.map((draft) => draft.view.units[draft.first]!.start));
