import type { EventKind } from '@ephemeride/domain';
import { celebrates } from '../commemorations/celebrating.ts';
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

/** `prendront part au cross marquant le 105e anniversaire de l'Armistice`: what is done to mark a return. */
export const remembering = (view: SentenceView, { inner, last }: Clause): EventKind | null =>
  inner.some(
    ({ tense, lemma, last: at }) =>
      tense === 'GERUND' &&
      celebrates(lemma) &&
      view.units
        .slice(at + 1, Math.min(at + 6, last + 1))
        .some(({ low }) => /anniversaire$|naire$/u.test(low)),
  )
    ? 'COMMEMORATION'
    : null;
