import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

/** Adverbs that do not end in -ment and stand between `avoir` and `lieu`. */
const ADVERB = /ment$|^(?:bien|aussi|encore|enfin|déjà|donc|ainsi|toujours|désormais|quand|même)$/u;

/** `a lieu`, `aura finalement lieu`, `avait bien lieu`: the event that is the subject takes place. */
export function takesPlace({ units }: SentenceView, { lemma, last }: VerbGroup): boolean {
  if (lemma !== 'avoir' && lemma !== '?') return false;
  let at = last + 1;
  while (ADVERB.test(units[at]?.low ?? '')) at += 1;
  return units[at]?.low === 'lieu';
}
