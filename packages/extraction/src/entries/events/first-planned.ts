import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** `initialement prévue`, `d'abord fixée`: a day that no longer holds. */
const AT_FIRST = /^(?:initialement|primitivement|originellement)$/u;
/** `se tiendra finalement le 27`. */
const IN_THE_END = /^(?:finalement|désormais)$/u;

/** Whether a word of a kind stands beside or inside the verb that carries a draft. */
function besideVerb({ view, verb, first, last }: DatedDraft, words: RegExp): boolean {
  const [from, to] = verb ? [verb.first - 2, verb.last + 2] : [first, last];
  return view.units.slice(Math.max(0, from), to + 1).some(({ low }) => words.test(low));
}

/** Takes back the day on which something was first to be held, and marks as put off what is held on another in the end. */
export function firstPlanned(draft: DatedDraft): DatedDraft {
  const { head, status, tense, view } = draft;
  if (head?.determiner !== 'DEFINITE' || status === 'CANCELLED' || status === 'POSTPONED') return draft;
  const recalled = (status === null || tense === 'PARTICIPLE') && besideVerb(draft, AT_FIRST);
  if (recalled) return changed(draft, { firmness: 'RECALLED', date: null, status: null });
  const planned = view.verbs.some(
    ({ lemma, tense: clipped, first }) =>
      clipped === 'PARTICIPLE' &&
      first > head.last &&
      /^(?:prévoir|programmer|fixer|planifier|convoquer)$/u.test(lemma),
  );
  const moved = tense === 'FUTURE' && planned && besideVerb(draft, IN_THE_END);
  return moved ? changed(draft, { status: 'POSTPONED' }) : draft;
}
