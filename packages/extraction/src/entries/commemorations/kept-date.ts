import { addDays, boundsOf } from '@ephemeride/domain';
import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { keeps } from './celebrating.ts';
import { daysOfDespatch } from './despatch-days.ts';

interface Placed {
  readonly edtf: string;
  readonly at: number;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;
const WHOLE_YEAR = /^\d{4}$/u;
/** In front of a time at which something else begins or ends. */
const LIMITS = /^(?:depuis|avant|après|jusqu'au?|jusqu'en|dès|d'ici)$/u;
/** Units in front of a time within which its limit stands. */
const LIMIT_REACH = 3;

const OF = /^(?:de|du|des|d'|pour|marquant)$/u;
const RITE =
  /^(?:cérémonies?|commémorations?|célébrations?|fêtes?|festivités|messe|office|défilé|parade|concert|gala|veillée|hommage)$/u;
/** What is done at a rite on its own day; one that is announced or spoken of has another. */
const DONE_AT =
  /^(?:participer|assister|présider|prendre|dérouler|tenir|ouvrir|rassembler|réunir|recueillir)$/u;
/** Units between a rite and its return: `la cérémonie solennelle du 80e anniversaire`. */
const RITE_REACH = 5;

/** What is told of a return behind it: `prévu le 16 mai`, `célébré le 25 avril`. */
const SET = /^(?:prévu|fixé|programmé|organisé|attendu|célébré|fêté|commémoré|marqué|observé)e?s?$/u;
/** Units behind a return within which such a participle, and behind it within which its time stands. */
const SET_REACH = 6;
const TIME_REACH = 3;

/** The days, months and stretches of a year between two units; a year alone says nothing of when in it. */
function placedIn(view: SentenceView, first: number, last: number, year: number): Placed[] {
  return timesIn(view, first, last)
    .filter(({ time, at }) => {
      const { earliest, latest } = boundsOf(time.edtf!);
      const within = [earliest, latest].every(
        (bound) => bound !== null && Number(bound.slice(0, 4)) === year,
      );
      const before = view.units.slice(Math.max(0, at - LIMIT_REACH), at);
      return within && !WHOLE_YEAR.test(time.edtf!) && !before.some(({ low }) => LIMITS.test(low));
    })
    .map(({ time, at }) => ({ edtf: time.edtf!, at }));
}

/** The one of them, or the one day among them; null where they are several. */
function only(placed: readonly Placed[]): string | null {
  const days = placed.filter(({ edtf }) => DAY.test(edtf));
  const some = days.length > 0 ? days : placed;
  return some.length === 1 ? some[0]!.edtf : null;
}

/** `dimanche, veille du cinquième anniversaire`, `à la veille du 74e anniversaire`: the day after the one told, or after that of writing. */
function besideDay(view: SentenceView, { first, last }: AnniversaryPhrase): string | null {
  const { units } = view;
  const at = [first - 1, first, first - 2].find((index) =>
    /^(?:veille|lendemain)$/u.test(units[index]?.low ?? ''),
  );
  if (at === undefined || at < 0 || !/^(?:de|du)$/u.test(units[at + 1]?.low ?? '')) return null;
  const clause = clauseAt(view, at);
  const days = timesIn(view, clause?.first ?? 0, clause?.last ?? units.length - 1)
    .filter((one) => one.at < at || one.at > last)
    .filter(({ time }) => DAY.test(time.edtf!));
  const { dateline, header } = view.despatch.anchor;
  const day = days[0]?.time.edtf ?? dateline ?? header ?? '';
  if (!DAY.test(day) || days.length > 1) return null;
  return addDays(day, units[at]!.low === 'veille' ? 1 : -1);
}

/** `le 70e anniversaire de la police, prévu le 16 mai`: what a participle behind it tells. */
function setBehind(view: SentenceView, { last }: AnniversaryPhrase, year: number): string | null {
  const at = view.units.findIndex(
    ({ low }, index) => index > last && index <= last + SET_REACH && SET.test(low),
  );
  return at < 0 ? null : only(placedIn(view, at + 1, at + TIME_REACH, year));
}

/** `a participé lundi à la cérémonie du 80e anniversaire`: the day of what is done at it. */
function ofRite(view: SentenceView, { first }: AnniversaryPhrase, year: number): string | null {
  const clause = clauseAt(view, first);
  const rite = view.units.findLastIndex(
    ({ low }, at) => at < first && at >= first - RITE_REACH && RITE.test(low),
  );
  if (!clause?.verb || rite < clause.first || !DONE_AT.test(clause.verb.lemma)) return null;
  if (!view.units.slice(rite + 1, first + 1).some(({ low }) => OF.test(low))) return null;
  return only(placedIn(view, clause.first, clause.last, year));
}

/** Units between a verb and its return that an aside parts. */
const ASIDE = 14;

/** `commémoreront en juillet, a indiqué le ministère, le dixième anniversaire`: the verb stands in front of an aside. */
function pastAside(view: SentenceView, first: number, year: number): string | null {
  const verb = view.verbs.findLast(
    ({ last, lemma }) => last < first && first - last <= ASIDE && keeps(lemma),
  );
  return verb && view.units[first - 1]?.low === ','
    ? only(placedIn(view, verb.last + 1, first - 1, year))
    : null;
}

/** `se prépare à commémorer, en septembre, les 82 ans`, `ont fêté en juin leurs 60 ans`: when the verb says. */
function ofVerb(
  view: SentenceView,
  { first, last, labelLast }: AnniversaryPhrase,
  year: number,
): string | null {
  const clause = clauseAt(view, first);
  if (!clause) return null;
  const kept = view.verbs.filter(
    (verb) => verb.first >= clause.first && verb.last <= clause.last && keeps(verb.lemma),
  );
  if (kept.length === 0) return pastAside(view, first, year);
  const end = Math.max(last, labelLast);
  const { earliest } = daysOfDespatch(view.despatch);
  const ahead = clause.verb?.tense === 'FUTURE' && earliest !== null;
  const told = (from: number, to: number): Placed[] =>
    placedIn(view, from, to, year).filter(
      ({ edtf }) => !ahead || (boundsOf(edtf).latest ?? earliest) >= earliest,
    );
  const behind = told(end + 1, end + TIME_REACH);
  if (behind.length > 0) return only(behind);
  const around = [...told(clause.first, first - 1), ...told(end + 1, clause.last)];
  if (around.length > 0) return only(around);
  // `Le 9 novembre est la date de la Rafle, dont la ville a commémoré les 86 ans`.
  const dont = clause.relative && view.units[clause.first]?.low === 'dont';
  return dont && clause.first > 0 ? only(placedIn(view, 0, clause.first - 1, year)) : null;
}

/** `le 7 février, pour les 38 ans de sa mort`, `Samedi, 63e anniversaire de l'indépendance`: the day right in front. */
function inFront(view: SentenceView, { first, rule }: AnniversaryPhrase, year: number): string | null {
  const low = (at: number): string => view.units[at]?.low ?? '';
  const bare = rule === 'ordinal-anniversary' && /^\d|ième$/u.test(low(first));
  // `mardi, jour du 20e anniversaire`, `Mardi est le 20e anniversaire`, `Mardi marquait les vingt ans`.
  const jour = /^(?:du|des)$/u.test(low(first)) && /^(?:jour|date)$/u.test(low(first - 1)) ? first - 1 : -1;
  const is = /^(?:est|était|sera|marque|marquait|marquera)$/u.test(low(first - 1)) ? first - 1 : -1;
  const apposed =
    bare && low(first - 1) === ',' ? first - 1 : jour > 0 && low(jour - 1) === ',' ? jour - 1 : is;
  const told = apposed > 0 ? timesIn(view, apposed - 1, apposed - 1)[0]?.time.edtf : undefined;
  if (told && DAY.test(told) && told.startsWith(String(year))) return told;
  const within = /^les\s/iu.test(view.units[first]?.text ?? '') || /^(?:les?|la)$/u.test(low(first));
  const occasion = within && low(first - 1) === 'pour' ? first - 2 : -1;
  if (occasion < 0) return null;
  const at = low(occasion) === ',' ? occasion - 1 : occasion;
  const day = timesIn(view, at, at)[0]?.time.edtf;
  return day && DAY.test(day) && day.startsWith(String(year)) ? day : null;
}

/** When a return is kept in its year, as the words around it tell: a day, a month, a season, a stretch; null where they do not. */
export const keptDate = (view: SentenceView, phrase: AnniversaryPhrase, year: number): string | null => {
  const day = besideDay(view, phrase);
  return day?.startsWith(String(year))
    ? day
    : (inFront(view, phrase, year) ??
        setBehind(view, phrase, year) ??
        ofVerb(view, phrase, year) ??
        ofRite(view, phrase, year));
};
