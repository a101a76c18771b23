import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Participles by which one event is told to stand beside another. */
const BESIDE = /^(?:précéd|suivi|ponctu|agrément)(?:ée?s?|es?|s)?$/u;
/** Units between such a participle and its day, and between the day and the event. */
const REACH = 5;

/**
 * `La session, précédée samedi d'une réunion d'experts, s'est ouverte dimanche`: the event that went before on the day that stands at a
 * unit; null where the day is of what the sentence tells.
 */
export function besideAt(view: SentenceView, at: number): NounHead | null {
  const { units, heads } = view;
  const participle = units.slice(Math.max(0, at - REACH), at).findLast(({ low }) => BESIDE.test(low));
  if (!participle) return null;
  const next = units[at + 1]?.low === ',' ? at + 2 : at + 1;
  if (!/^(?:d'|de|par)$/u.test(units[next]?.low ?? '')) return null;
  return (
    heads.find(
      ({ first, preposition }) =>
        first > next && first - next <= REACH && /^(?:de|par)$/u.test(preposition ?? ''),
    ) ?? null
  );
}
