import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { namesPeople } from './guests.ts';

/** `Le ministre finlandais X et le ministre togolais du Commerce se verront`: the countries of two, one of them called by his post alone. */
export function pairOf(view: SentenceView, { first }: Clause, verb: VerbGroup): CountryCode[] {
  if (!verb.plural || verb.voice !== 'REFLEXIVE') return [];
  const et = view.units.findLastIndex(({ low }, at) => at > first && at < verb.first && low === 'et');
  const both = et > 0 && namesPeople(view, first, et - 1) && namesPeople(view, et + 1, et + 3);
  return both ? sidesIn(view, first, verb.first - 1) : [];
}

/** `s'est réuni lundi à Lima avec son homologue`: one alone, with whom he met. */
export const joinsSomebody = (view: SentenceView, { last }: Clause, verb: VerbGroup): boolean => {
  if (verb.lemma !== 'réunir' || verb.voice !== 'REFLEXIVE' || verb.plural) return false;
  const near = Math.min(last, verb.last + 7);
  const avec = view.units.findIndex(({ low }, at) => at > verb.last && at <= near && low === 'avec');
  return avec > 0 && namesPeople(view, avec + 1, Math.min(last, avec + 4));
};
