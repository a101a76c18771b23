import { boundsOf, dayNumber, type EventKind } from '@ephemeride/domain';
import { LASTING } from '../kind-traits.ts';
import type { Clause } from '../sentence/clauses.ts';
import { isUntil, peopleIn, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { isEnding } from './ending-verbs.ts';
import { isAbout } from './is-about.ts';
import { bodyOf } from './main-event.ts';
import type { Occurrence } from './occurrence.ts';
import { besideAt } from './preceded-by.ts';

const BEGINS = /^(?:commencer|débuter|entamer|ouvrir|inaugurer|lancer|démarrer)$/u;
const ends = (lemma: string): boolean => isEnding(lemma) || lemma === 'prendre';
/** With whoever comes a visit begins, and not a summit. */
const COMES = /^(?:arriver|accoster|amarrer|entrer|mouiller)$/u;
const GOES = /^(?:appareiller|quitter|lever|repartir)$/u;
const JOURNEYS: ReadonlySet<EventKind> = new Set(['VISIT', 'PORT_CALL']);
/** What lasts longer is told of in other words. */
const LONGEST_DAYS = 120;
/** Sentences behind the one that tells of it. */
const REACH = 2;

interface End {
  readonly day: string;
  readonly side: 'FIRST' | 'LAST';
}

/** The verb that a time hangs on: the nearest in front of it, else the clause's own. */
function verbOf({ verb, inner }: Clause, at: number): VerbGroup | null {
  const before = [...(verb ? [verb] : []), ...inner].filter(({ first }) => first < at);
  return before.sort((a, b) => b.first - a.first)[0] ?? verb;
}

function sideOf(view: SentenceView, clause: Clause, at: number, kind: EventKind): End['side'] | null {
  const travels = JOURNEYS.has(kind);
  if (isUntil(view, at)) return 'LAST';
  if (view.units.slice(Math.max(0, at - 2), at + 1).some(({ low }) => low === 'depuis')) return 'FIRST';
  const verb = verbOf(clause, at);
  if (!verb || verb.negated) return null;
  const next = view.units[verb.last + 1]?.low;
  if (ends(verb.lemma) || (travels && GOES.test(verb.lemma)))
    return (verb.lemma === 'prendre') === (next === 'fin') && (verb.lemma !== 'lever' || next === "l'")
      ? 'LAST'
      : null;
  const kickOff = view.units
    .slice(clause.first, verb.first)
    .some(({ low }, index, words) => low === 'envoi' && words[index - 2]?.low === 'coup');
  return BEGINS.test(verb.lemma) || (travels && COMES.test(verb.lemma)) || kickOff ? 'FIRST' : null;
}

/** `La présidente, arrivée lundi, quittera l'île`: beside a ship's call, the days of a person. */
const isOfPassenger = ({ kind }: Occurrence, view: SentenceView, { first, verb }: Clause): boolean =>
  kind === 'PORT_CALL' && verb !== null && peopleIn(view, first, verb.first - 1).length > 0;

/** The first and last days that a sentence gives an event, each by the words in front of it. */
const endsIn = (occurrence: Occurrence, view: SentenceView): End[] =>
  view.clauses
    .filter((clause) => isAbout(occurrence, view, clause) && !isOfPassenger(occurrence, view, clause))
    .flatMap((clause) =>
      timesIn(view, clause.first, clause.last).flatMap(({ time, at }): End[] => {
        // `précédée samedi d'une réunion d'experts`: another event's day.
        if (besideAt(view, at)) return [];
        const { earliest, latest } = boundsOf(time.edtf!.replace(/^\.\.\//u, ''));
        const side = time.edtf!.startsWith('../') ? 'LAST' : sideOf(view, clause, at, occurrence.kind);
        return side !== null && earliest !== null && earliest === latest ? [{ day: earliest, side }] : [];
      }),
    );

/**
 * Gives a main event that is dated by its first or last day alone the other end that its sentence or the next ones
 * name: `depuis lundi … jusqu'au 7 mars`, `débutera le 22 pour s'achever le 2 février`.
 */
export function wholeStretch(occurrence: Occurrence, views: readonly SentenceView[]): Occurrence {
  const { kind, date, drafts } = occurrence;
  const moved = drafts.some(({ status }) => status === 'POSTPONED' || status === 'CANCELLED');
  if (!LASTING.has(kind) || !date || moved) return occurrence;
  const { earliest, latest } = boundsOf(date.edtf);
  if (earliest === null || earliest !== latest) return occurrence;
  const body = bodyOf(views);
  const tellings = new Set(drafts.map(({ view }) => view));
  const told = body.findIndex((view) => tellings.has(view));
  if (told < 0) return occurrence;
  const found = body.slice(told, told + 1 + REACH).flatMap((view) => endsIn(occurrence, view));
  const last = found.find(({ side, day }) => side === 'LAST' && day >= earliest)?.day;
  const first = found.find(({ side, day }) => side === 'FIRST' && day <= (last ?? earliest))?.day ?? earliest;
  const end = last ?? earliest;
  if (first >= end || (first !== earliest && end !== earliest && date.basis === 'STATED')) return occurrence;
  if (dayNumber(end) - dayNumber(first) > LONGEST_DAYS) return occurrence;
  return { ...occurrence, date: { ...date, edtf: `${first}/${end}`, stated: null } };
}
