import {
  addDays,
  boundsOf,
  type CountryCode,
  type DateValue,
  dayNumber,
  type EventKind,
  type PersonRead,
} from '@ephemeride/domain';
import { LASTING } from '../kind-traits.ts';
import { isAnotherJourney } from './another-journey.ts';
import type { DatedDraft, Telling } from './draft.ts';
import { areTogether, moreTelling } from './kinds-compatible.ts';
import { isSetInTalks } from './set-in-talks.ts';
import { toldEarlier } from './told-earlier.ts';

/** One happening, with every draft that tells of it, the firmest first. */
export interface Occurrence extends Telling {
  readonly date: DateValue | null;
  readonly people: readonly PersonRead[];
  readonly countries: readonly CountryCode[];
  readonly ordinal: number | null;
  readonly series: string | null;
  readonly edition: DatedDraft['edition'];
}

const peopleOf = (draft: DatedDraft): PersonRead[] =>
  draft.actors.flatMap(({ person }) => (person ? [person] : []));
const countriesOf = (draft: DatedDraft): CountryCode[] => [
  ...new Set([...draft.actors.flatMap(({ country }) => (country ? [country] : [])), ...draft.countries]),
];

export const occurrenceOf = (draft: DatedDraft): Occurrence => ({
  kind: draft.kind,
  date: draft.date,
  drafts: [draft],
  people: peopleOf(draft),
  countries: countriesOf(draft),
  ordinal: draft.ordinal,
  series: draft.series,
  edition: draft.edition,
});

const width = (edtf: string): number => {
  const { earliest, latest } = boundsOf(edtf);
  return earliest && latest ? dayNumber(latest) - dayNumber(earliest) : Number.POSITIVE_INFINITY;
};

/** In days: what is to be `d'ici la fin du mois` began no longer ago. */
const OPEN_REACH = 400;

/** The first and last day of a date; one that is only limited by its last day, `../2022-03`, reaches back as far as a plan may. */
function reachOf(edtf: string): { earliest: string | null; latest: string | null } {
  const { earliest, latest } = boundsOf(edtf);
  return earliest === null && latest !== null
    ? { earliest: addDays(latest, -OPEN_REACH), latest }
    : { earliest, latest };
}

/** Whether two dates can mean one day; two stretches of days must be the same but for one within the other. */
export function datesAgree(a: string, b: string): boolean {
  const [one, two] = [reachOf(a), reachOf(b)];
  return (
    (one.earliest === null || two.latest === null || one.earliest <= two.latest) &&
    (two.earliest === null || one.latest === null || two.earliest <= one.latest)
  );
}

const subset = <T>(a: readonly T[], b: readonly T[]): boolean => a.every((one) => b.includes(one));
const nested = <T>(a: readonly T[], b: readonly T[]): boolean => subset(a, b) || subset(b, a);

const CALLED_ALIKE = new Set(['MEETING', 'CONFERENCE', 'DIALOGUE']);

/** `se réuniront pour le sommet`: the summit is their meeting. */
const isFor = (a: Occurrence, b: Occurrence): boolean =>
  a.drafts.some(
    ({ head, clause }) =>
      head?.preposition === 'pour' &&
      b.drafts.some((other) => other.clause === clause && other.rule === 'meets'),
  );

/** A meeting is a conference or a dialogue only where one noun, `réunion`, calls both. */
function sameCalling(a: Occurrence, b: Occurrence): boolean {
  if (!CALLED_ALIKE.has(a.kind) || !CALLED_ALIKE.has(b.kind)) return true;
  if (isFor(a, b) || isFor(b, a)) return true;
  const nouns = (one: Occurrence): string[] =>
    one.drafts.flatMap(({ head }) => (head ? [head.noun.word] : []));
  const known = nouns(a);
  return nouns(b).some((noun) => known.includes(noun));
}

/** `une cérémonie` is what its own sentence tells of, `la cérémonie` what was told before. */
const aloof = (a: Occurrence, b: Occurrence): boolean =>
  isCeremony(a) &&
  a.drafts.every(({ head }) => head?.determiner === 'INDEFINITE') &&
  !a.drafts.some(({ view }) => b.drafts.some((other) => other.view === view));

const isCeremony = (one: Occurrence): boolean =>
  one.drafts.some(({ head }) => head?.noun.phrase.startsWith('cérémonie'));

/** `en marge du sommet`: what is told of is beside the summit, not it. */
const besides = (a: Occurrence, b: Occurrence): boolean =>
  a.drafts.some(
    ({ head, clause, view }) =>
      head?.preposition === 'en marge de' &&
      b.drafts.some((other) => other.view === view && other.clause === clause && other.head !== head),
  );

/** `La visite à Québec, inscrite pour le 24 août, a été annulée`: with a day of its own it is another than the one that is told to take place. */
const isOnlyCancelled = (one: Occurrence): boolean =>
  one.date !== null &&
  one.drafts.some(({ status }) => status === 'CANCELLED') &&
  one.drafts.every(({ status, firmness }) => status === 'CANCELLED' || firmness !== 'ASSERTED');

/** Told by a verb to take place, and not as what had to. */
const takesPlace = ({ drafts }: Occurrence): boolean =>
  drafts.some(
    ({ firmness, status, verb, tense }) =>
      firmness === 'ASSERTED' &&
      status !== 'CANCELLED' &&
      status !== 'POSTPONED' &&
      verb?.modal === null &&
      status !== 'PLANNED' &&
      /^(?:PAST|PRESENT|FUTURE)$/u.test(tense ?? ''),
  );

/** Kinds of what is done at once: what is told in the past is over. */
const DONE_AT_ONCE: ReadonlySet<EventKind> = new Set(['APPOINTMENT', 'SIGNING', 'HANDOVER']);

/** `a été élu` and `prêtera serment le 2 avril`: what has been and what is to come of one person's post, or of two texts. */
const isBeforeAndAfter = (a: Occurrence, b: Occurrence): boolean => {
  const tenses = (one: Occurrence) =>
    one.drafts.flatMap(({ tense, firmness }) => (firmness === 'ASSERTED' ? [tense] : []));
  return (
    DONE_AT_ONCE.has(a.kind) &&
    tenses(a).includes('PAST') &&
    tenses(b).length > 0 &&
    tenses(b).every((tense) => tense === 'FUTURE')
  );
};

/** `Arrivé samedi à Tunis, le ministre poursuivra demain sa visite`: the day after is of the visit that has begun. */
const goesOn = (a: Occurrence, b: Occurrence): boolean =>
  a.kind === 'VISIT' &&
  b.kind === 'VISIT' &&
  b.drafts.some(
    ({ verb, head, clause }) =>
      /^(?:poursuivre|continuer)$/u.test(verb?.lemma ?? '') &&
      head?.determiner === 'POSSESSIVE' &&
      a.drafts.some((draft) => draft.clause === clause),
  );

const isPutOff = (one: Occurrence): boolean => one.drafts.some(({ status }) => status === 'POSTPONED');

/** `Le ministre, qui devait se rendre jeudi à Oslo, a reporté son voyage à mai`: what was due is what is put off. */
const wasDue = (a: Occurrence, b: Occurrence): boolean =>
  isPutOff(b) &&
  b.drafts.some(({ head }) => head?.determiner === 'POSSESSIVE') &&
  a.drafts.some(
    ({ verb, tense, view }) =>
      verb?.modal === 'devoir' && tense === 'IMPERFECT' && b.drafts.some((draft) => draft.view === view),
  );

/** Two tellings of one event that has been put off, with its old and its new day; or `ce stage`, told with days of its own. */
const isMoved = (a: Occurrence, b: Occurrence): boolean =>
  (a.kind === b.kind || (areTogether(a.kind, b.kind) && sameCalling(a, b))) &&
  ((isPutOff(a) && isPutOff(b)) ||
    wasDue(a, b) ||
    wasDue(b, a) ||
    goesOn(a, b) ||
    b.drafts.every(({ head, firmness }) => head?.determiner === 'DEMONSTRATIVE' && firmness === 'ASSERTED'));

/** `Un peu plus tôt, il avait été reçu par …`: another event than the one told before, though of the same people. */
const isEarlier = (one: Occurrence): boolean =>
  one.drafts.some(({ tense, view, first, last }) => tense === 'PLUPERFECT' && toldEarlier(view, first, last));

/** Kinds told of one person: another name is another event. */
const OF_ONE_PERSON: ReadonlySet<EventKind> = new Set(['VISIT', 'APPOINTMENT']);

const isIdiom = ({ rule }: DatedDraft): boolean => rule === 'idioms';

/** Whether two tellings can be of one occurrence. */
export function canBeOne(a: Occurrence, b: Occurrence): boolean {
  if (!areTogether(a.kind, b.kind) || (a.kind !== b.kind && !sameCalling(a, b))) return false;
  if (a.kind !== b.kind && [a, b].some((one) => one.kind === 'OTHER' && !isCeremony(one))) return false;
  if (a.kind !== b.kind && (aloof(a, b) || aloof(b, a) || isEarlier(a) !== isEarlier(b))) return false;
  // `Le navire a quitté le port`, and `la présidente, arrivée lundi, repartira`: a ship's call is nobody's visit.
  if (
    a.kind !== b.kind &&
    [a, b].some(({ kind, people }) => kind === 'VISIT' && people.length > 0) &&
    [a, b].some(({ kind }) => kind === 'PORT_CALL')
  )
    return false;
  if (besides(a, b) || besides(b, a) || isAnotherJourney(a, b) || isSetInTalks(a, b)) return false;
  if ((isOnlyCancelled(a) && takesPlace(b)) || (isOnlyCancelled(b) && takesPlace(a))) return false;
  if (isBeforeAndAfter(a, b) || isBeforeAndAfter(b, a)) return false;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.series !== null && b.series !== null && a.series !== b.series) return false;
  if ((a.series === null) !== (b.series === null) && a.kind !== b.kind) return false;
  if (a.date && b.date && !datesAgree(a.date.edtf, b.date.edtf) && !isMoved(a, b)) return false;
  // `La prochaine aura lieu d'ici décembre`: a day that is only limited makes no two editions one.
  const bothDated = [a.date, b.date].every((date) => date !== null && !date.edtf.startsWith('../'));
  if (a.edition !== b.edition && !bothDated) return false;
  // `La Turquie et la Corée auront leur pavillon`: at the fair that is told of.
  if (a.kind === 'EXHIBITION' && a.kind === b.kind && b.date === null && b.drafts.every(isIdiom)) return true;
  // Who lays a wreath keeps the day that another has opened.
  if (a.kind === 'COMMEMORATION' && a.kind === b.kind && b.date === null) return true;
  if (!nested(a.people, b.people) && (a.people.length > 1 || b.people.length > 1)) return false;
  if (
    a.people.length === 1 &&
    b.people.length === 1 &&
    a.people[0] !== b.people[0] &&
    OF_ONE_PERSON.has(a.kind)
  )
    return false;
  const samePeople = a.people.length > 0 && subset(a.people, b.people) && subset(b.people, a.people);
  return nested(a.countries, b.countries) || samePeople;
}

/** Tellings beyond these prove nothing more. */
const MOST_DRAFTS = 40;

/** Kinds of many days, of one of which something may be told: the firmer telling has them all. */
const LASTS: ReadonlySet<EventKind> = new Set(['VISIT', 'PORT_CALL']);

/** `fera escale du 15 au 18 septembre`, and `l'escale, d'abord annoncée pour juillet, avait été repoussée`: the day that was given up. */
const isFirstPlan = ({ verb, date }: DatedDraft, dates: readonly DateValue[]): boolean =>
  verb?.tense === 'PLUPERFECT' &&
  dates.some(({ edtf }) => {
    const [given, told] = [boundsOf(date!.edtf).latest, boundsOf(edtf).earliest];
    return given !== null && told !== null && given < told;
  });

const STRETCH = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u;

/** `s'ouvrira jeudi` over `se tiendra du 18 au 20`: its first day, and all of them. */
function stretchFrom(kind: EventKind, [narrow, wide]: readonly DateValue[]): DateValue | null {
  if (!LASTING.has(kind) || !wide || !narrow || narrow.edtf.length !== 10 || !STRETCH.test(wide.edtf))
    return null;
  return wide.edtf.startsWith(narrow.edtf) || wide.edtf.endsWith(narrow.edtf) ? wide : null;
}

/** Joins two tellings; the first is the firmer. */
export function joined(a: Occurrence, b: Occurrence): Occurrence {
  if (a.drafts.length >= MOST_DRAFTS) return a;
  const dates = [a.date, b.date]
    .filter((date) => date !== null)
    .sort((x, y) => width(x.edtf) - width(y.edtf));
  const putOff = [...a.drafts, ...b.drafts].find(
    (draft) => draft.status === 'POSTPONED' && draft.date !== null,
  );
  const moved = putOff && isFirstPlan(putOff, dates) ? undefined : putOff;
  // `reportée à l'automne`, then `aura lieu en octobre`: the closer telling of the new day.
  const closer = moved && dates[0] && datesAgree(dates[0].edtf, moved.date!.edtf) ? dates[0] : null;
  const union = <T>(x: readonly T[], y: readonly T[]): T[] => [...new Set([...x, ...y])];
  return {
    kind: moreTelling(a.kind, b.kind),
    date:
      closer ??
      moved?.date ??
      stretchFrom(a.kind, dates) ??
      ((LASTS.has(a.kind) || (a.kind === 'COMMEMORATION' && STRETCH.test(a.date?.edtf ?? ''))) &&
      a.date &&
      b.date
        ? a.date
        : (dates[0] ?? null)),
    drafts: [...a.drafts, ...b.drafts],
    people: union(a.people, b.people),
    countries: union(a.countries, b.countries),
    ordinal: a.ordinal ?? b.ordinal,
    series: a.series ?? b.series,
    edition: a.edition ?? b.edition,
  };
}
