import type { EventKind } from '@ephemeride/domain';
import { celebrates, namesReturn } from '../commemorations/celebrating.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** What an exhibition does on its days. */
const SHOWS =
  /^(?:retracer|raconter|évoquer|illustrer|présenter|proposer|montrer|réunir|rassembler|consacrer|rappeler)$/u;

/** `Une exposition retracera cette histoire à l'automne`: the show that is the subject takes place; `La réunion des experts l'avait précédée` too. */
export const showIn = ({ heads }: SentenceView, { first, verb }: Clause): NounHead | null =>
  (verb !== null &&
    heads.find(
      ({ noun, preposition, first: from, last }) =>
        preposition === null &&
        from >= first &&
        last < verb.first &&
        (verb.lemma === 'précéder' ||
          (noun.kind === 'EXHIBITION' && (verb.lemma === '?' || SHOWS.test(verb.lemma)))),
    )) ||
  null;

/** Units behind a verb of keeping within which what is kept is told. */
const NEAR = 6;

/** How many do nothing else but come together: `se sont rassemblés`, `ont pris place`. */
const GATHER =
  /^(?:rassembler|réunir|retrouver|presser|converger|affluer|masser|assembler|convier|défiler|recueillir)$/u;

const gathers = (view: SentenceView, { verb }: Clause): boolean =>
  verb !== null &&
  (GATHER.test(verb.lemma) ||
    (verb.lemma === 'prendre' && /^(?:place|part)$/u.test(view.units[verb.last + 1]?.low ?? '')));

/** `prendront part au cross marquant le 105e anniversaire de l'Armistice`, `ont pris place pour fêter le 38e`: what is done to mark a return. */
export function remembering(view: SentenceView, clause: Clause): EventKind | null {
  const { inner, last } = clause;
  const keeps = inner.some(
    ({ tense, lemma, first, last: at }) =>
      (tense === 'GERUND' ||
        (tense === 'INFINITIVE' && view.units[first - 1]?.low === 'pour' && gathers(view, clause))) &&
      celebrates(lemma) &&
      view.units.slice(at + 1, Math.min(at + NEAR, last + 1)).some(({ low }) => namesReturn(low)),
  );
  const occasion = gathers(view, clause)
    ? view.units.findIndex(({ low }, at) => at > clause.first && at <= last && low === 'occasion')
    : -1;
  const on =
    occasion > 0 && view.units.slice(occasion + 1, occasion + NEAR).some(({ low }) => namesReturn(low));
  return keeps || on ? 'COMMEMORATION' : null;
}
