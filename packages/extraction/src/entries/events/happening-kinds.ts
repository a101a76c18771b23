import type { EventKind } from '@ephemeride/domain';
import { celebrates, namesReturn } from '../commemorations/celebrating.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { remembersAt } from './in-memory.ts';

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
  /^(?:rassembler|réunir|retrouver|presser|converger|affluer|masser|amasser|attrouper|assembler|convier|défiler|recueillir)$/u;

const gathers = (view: SentenceView, { verb }: Clause): boolean =>
  verb !== null &&
  (GATHER.test(verb.lemma) ||
    (verb.lemma === 'prendre' && /^(?:place|part)$/u.test(view.units[verb.last + 1]?.low ?? '')));

/** `à l'occasion du 60e anniversaire`, `pour le 30e anniversaire du naufrage`: a return for which many come together. */
function onReturn({ units, verbs }: SentenceView, { first, verb, last }: Clause): boolean {
  return units.some(({ low }, at) => {
    const leads = low === 'occasion' ? at > first : low === 'pour' && at > (verb?.last ?? last);
    if (!leads || at > last) return false;
    const behind = units.slice(at + 1, Math.min(at + NEAR, last + 1));
    const named = behind.findIndex((unit) => namesReturn(unit.low));
    // `pour préparer le 60e anniversaire`, `pour le sommet du centenaire`: what they come for is another thing.
    return (
      named >= 0 &&
      !verbs.some((one) => one.first > at && one.first < at + NEAR) &&
      (low === 'occasion' || !behind.slice(0, named).some((unit) => /^(?:de|du|des|d')$/u.test(unit.low)))
    );
  });
}

/** `pour rendre hommage aux victimes`, `en mémoire des disparus`: those who came remember somebody. */
const ofTheDead = ({ units }: SentenceView, { first, last }: Clause): boolean =>
  units.some((_, at) => at > first && at <= last && remembersAt(units, at));

/**
 * What is done to mark a return: `prendront part au cross marquant le 105e anniversaire de l'Armistice`, `ont pris place
 * pour fêter le 38e`, `ont convergé vers la place pour le 10e anniversaire`; or to remember the dead.
 */
export function remembering(view: SentenceView, clause: Clause): EventKind | null {
  const { inner, last } = clause;
  const many = gathers(view, clause);
  const keeps = inner.some(
    ({ tense, lemma, first, last: at }) =>
      (tense === 'GERUND' || (tense === 'INFINITIVE' && view.units[first - 1]?.low === 'pour' && many)) &&
      celebrates(lemma) &&
      view.units.slice(at + 1, Math.min(at + NEAR, last + 1)).some(({ low }) => namesReturn(low)),
  );
  return keeps || (many && (onReturn(view, clause) || ofTheDead(view, clause))) ? 'COMMEMORATION' : null;
}
