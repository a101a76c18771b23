import type { Clause } from '../sentence/clauses.ts';
import { hasComma, type SentenceView, timesIn } from '../sentence/sentence-view.ts';

/** `une journée, d'abord fixée au 8 février, a été annulée`: the day is that of the noun. */
const PLANS = /^(?:prévoir|fixer|programmer|planifier|attendre|convoquer|annoncer|agender)$/u;

/** `Ce dernier, arrivé la veille au soir, doit …`: from comma to comma. */
const isAside = (view: SentenceView, participle: number, at: number): boolean =>
  view.units[participle - 1]?.low === ',' &&
  /^(?:il|elle|dernier|dernière|celui-ci|celle-ci)$/u.test(view.units[participle - 2]?.low ?? '') &&
  view.units[at + 1]?.low === ',';

const OPENS = /^\p{Lu}\p{L}+(?:é|i|u|is|it|ert)(?:e?s?)$/u;

/** `Partie de Toulon le 17 février, la frégate a fait escale du 5 au 9 mai`: where the verb has a time of its own. */
export const opensBefore = (view: SentenceView, clause: Clause | null, at: number): boolean =>
  clause?.verb != null &&
  at < clause.verb.first &&
  view.units[clause.first]!.time === null &&
  OPENS.test(view.units[clause.first]!.text) &&
  view.units[at + 1]?.low === ',' &&
  !hasComma(view, clause.first, at) &&
  timesIn(view, clause.verb.last, clause.last).length > 0;

/** `Une mission, initialement attendue début avril, viendra finalement fin mai`: a first plan, where the verb has a time of its own. */
const isFirstPlan = (view: SentenceView, { first, verb, last }: Clause, at: number): boolean =>
  verb !== null &&
  at < verb.first &&
  view.units
    .slice(first, at)
    .some(({ low }) => /^(?:initialement|abord|origine|primitivement)$/u.test(low)) &&
  timesIn(view, verb.last + 1, last).length > 0;

/** Whether a participle that tells of a person, or of the noun right in front of it, stands in front of a time, with no mark between them. */
export const isOfParticiple = (view: SentenceView, clause: Clause | null, at: number): boolean =>
  clause?.inner.some(
    ({ tense, first, last, lemma }) =>
      tense === 'PARTICIPLE' &&
      (!PLANS.test(lemma) || isFirstPlan(view, clause, at)) &&
      last < at &&
      !hasComma(view, last, at) &&
      ((first > clause.first && at - last <= 3 && view.units[first - 1]!.low !== ',') ||
        isAside(view, first, at) ||
        view.units.slice(clause.first, first).some(({ person }) => person !== null)),
  ) ?? false;
