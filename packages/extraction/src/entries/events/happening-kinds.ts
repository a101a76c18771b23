import type { EventKind } from '@ephemeride/domain';
import { celebrates, namesReturn } from '../commemorations/celebrating.ts';
import { REMEMBERED } from '../commemorations/remembered.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
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

/** Units behind such a verb, a time in commas between. */
const WIDE = 10;

/** Units between what is planned and what it is for. */
const PURPOSE_REACH = 14;
const PURPOSE = /^(?:pour|à|afin|d[e'])$/u;

/** `un programme est arrêté pour célébrer, du 5 au 9 mai, le centenaire`, `se prépare à fêter dimanche`: the day told is that of keeping it, and no other. */
function isPlannedFor(view: SentenceView, { first, verb }: Clause): boolean {
  if (verb === null) return false;
  const kept = view.verbs.find(
    (one) =>
      one.tense === 'INFINITIVE' &&
      celebrates(one.lemma) &&
      one.first > verb.first &&
      one.first - verb.last <= PURPOSE_REACH &&
      PURPOSE.test(view.units[one.first - 1]?.low ?? ''),
  );
  if (!kept || timesIn(view, first, kept.first).length > 0) return false;
  if (timesIn(view, kept.last + 1, kept.last + 3).length === 0) return false;
  return view.units
    .slice(kept.last + 2, kept.last + WIDE)
    .some(({ low }) => namesReturn(low) || REMEMBERED.has(low.replace(/s$/u, '')));
}

/** Who or what marks a return by what is done: `Des manifestations marqueront`, `Thakhek marquera`; a summit or a book does so in passing. */
const FESTIVE =
  /^(?:activités|manifestations|festivités|célébrations|cérémonies|concerts?|défilés?|événements|commune|ville|municipalité|université|école|lycée|armée|marine|diocèse|association|fédération|club|port|province|région|pays|nation)$/u;

/** `Lomé marquera du 3 au 6 juin le 50e anniversaire de …`: the days stand behind the verb, and what is marked is a return. */
function marksOnDay(view: SentenceView, { first, verb, last, relative }: Clause): boolean {
  if (verb?.lemma !== 'marquer' || verb.voice !== 'ACTIVE' || relative) return false;
  const behind = view.units.slice(verb.last + 1, Math.min(verb.last + WIDE, last + 1));
  if (!behind.some(({ low }) => namesReturn(low)) || timesIn(view, verb.last + 1, last).length === 0)
    return false;
  const subject = view.units.slice(first, verb.first).filter(({ low }) => !/^[,:;]$/u.test(low));
  // Nothing but a name, which is that of a place or of who lives there.
  const named = subject.at(-1);
  const alone =
    named !== undefined &&
    subject
      .slice(0, -1)
      .every(({ time, low }) => time !== null || /^(?:ce|cet|cette|le|la|l'|les)$/u.test(low));
  return (
    (alone && /^\p{Lu}/u.test(named.text) && !named.time) || subject.some(({ low }) => FESTIVE.test(low))
  );
}

/**
 * What is done to mark a return: `prendront part au cross marquant le 105e anniversaire de l'Armistice`, `ont pris place
 * pour fêter le 38e`, `ont convergé vers la place pour le 10e anniversaire`; or to remember the dead.
 */
export function remembering(view: SentenceView, clause: Clause): EventKind | null {
  const { inner, last } = clause;
  if (marksOnDay(view, clause) || isPlannedFor(view, clause)) return 'COMMEMORATION';
  const many = gathers(view, clause);
  const keeps = inner.some(
    ({ tense, lemma, first, last: at }) =>
      (tense === 'GERUND' || (tense === 'INFINITIVE' && view.units[first - 1]?.low === 'pour' && many)) &&
      celebrates(lemma) &&
      view.units.slice(at + 1, Math.min(at + NEAR, last + 1)).some(({ low }) => namesReturn(low)),
  );
  return keeps || (many && (onReturn(view, clause) || ofTheDead(view, clause))) ? 'COMMEMORATION' : null;
}
