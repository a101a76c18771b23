import { boundsOf, type DateValue, type EventKind } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import type { DatedDraft } from './draft.ts';
import { dateOfDespatch } from './finish.ts';
import { lastDayOf } from './last-day.ts';
import type { Occurrence } from './occurrence.ts';
import { heldThere, isDoneThen, isDoneThere } from './there-and-then.ts';

/** How many events before and behind may lend a date or countries. */
const WINDOW = 100;

const startOf = (occurrence: Occurrence): number =>
  Math.min(...occurrence.drafts.map((draft) => draft.view.units[draft.first]!.start));

/** Told as what is still to come: what is over was not done on its day. */
const isToCome = ({ drafts }: Occurrence): boolean =>
  drafts.some(({ status }) => status === 'PLANNED') ||
  drafts.some(
    ({ firmness, tense, verb }) =>
      firmness === 'ASSERTED' && (tense === 'FUTURE' || verb?.modal === 'devoir'),
  );

const isDay = (date: DateValue): boolean => {
  const { earliest, latest } = boundsOf(date.edtf);
  return earliest !== null && earliest === latest;
};

/** `Depuis qu'il a été élu le 3 avril`, `où un scrutin a eu lieu le 3 avril`, `élue le 3 avril`: a day that what is told beside it does not share. */
const isAside = ({ clause, verb }: DatedDraft): boolean =>
  clause !== null &&
  ((clause.relative && verb?.tense !== 'PRESENT') ||
    clause.subordinate ||
    (verb !== null && verb !== clause.verb));

/** The date of what was told before in the same paragraph, else of the main event if that was one day, else the despatch's. */
function tellingDate(
  occurrence: Occurrence,
  all: readonly Occurrence[],
  main: Occurrence | null,
  despatch: Despatch,
): DateValue | null {
  const offset = startOf(occurrence);
  const paragraphs = new Set(occurrence.drafts.map((draft) => draft.view.sentence.paragraph));
  const written = dateOfDespatch(despatch);
  const past = (date: DateValue): boolean => {
    const { earliest } = boundsOf(date.edtf);
    const { latest } = written ? boundsOf(written.edtf) : { latest: null };
    return isDay(date) && (earliest === null || latest === null || earliest <= latest);
  };
  const before = all.findLast(
    (one) =>
      one !== occurrence &&
      one.date !== null &&
      past(one.date) &&
      !isToCome(one) &&
      startOf(one) < offset &&
      one.drafts.some(
        (draft) =>
          draft.firmness === 'ASSERTED' &&
          draft.date !== null &&
          !isAside(draft) &&
          paragraphs.has(draft.view.sentence.paragraph),
      ),
  );
  if (before) return before.date;
  return main && main !== occurrence && main.date && past(main.date) && !isToCome(main) ? main.date : written;
}

/** Dates what goes on until a day by that day, where no other is told. */
function untilDay(occurrence: Occurrence): Occurrence | null {
  const [draft] = occurrence.drafts.filter((one) => lastDayOf(one) !== null);
  if (!draft) return null;
  return { ...occurrence, date: lastDayOf(draft) };
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Dates what a past verb tells without a day, and lends `le premier salon` the countries of the salon spoken of. */
export function fillFromOthers(
  occurrences: readonly Occurrence[],
  main: Occurrence | null,
  despatch: Despatch,
): Occurrence[] {
  return occurrences.map((told, index) => {
    const occurrence = main ? withTrained(told, main) : told;
    const near = occurrences.slice(Math.max(0, index - WINDOW), index + WINDOW);
    const firm = occurrence.drafts.find((draft) => draft.firmness === 'ASSERTED');
    const ahead =
      firm?.tense === 'FUTURE' ||
      firm?.verb?.modal === 'devoir' ||
      occurrence.drafts.some((draft) => draft.status === 'PLANNED');
    const until = occurrence.date === null && occurrence !== main ? untilDay(occurrence) : null;
    if (until) return until;
    const there = ahead && firm && isDoneThere(firm) ? heldThere(firm, near) : null;
    if (there && occurrence.date === null)
      return { ...occurrence, date: there.date, countries: union(occurrence.countries, there.countries) };
    const then = ahead && firm && isDoneThen(firm) ? heldThere(firm, near) : null;
    if (then && occurrence.date === null) return { ...occurrence, date: then.date };
    const date = occurrence.date ?? (ahead ? null : tellingDate(occurrence, near, main, despatch));
    if (occurrence.countries.length > 0) return { ...occurrence, date };
    const bare = occurrence.drafts.find(({ head }) => head !== null && head.phraseLast <= head.last);
    const noun = bare?.head?.noun ?? null;
    // Who spoke at one conference is not the host of the next.
    const alike =
      noun &&
      !(occurrence.kind === 'CONFERENCE' && occurrence.ordinal !== null) &&
      near.find(
        (one) =>
          one !== occurrence &&
          one.countries.length > 0 &&
          one.series === occurrence.series &&
          one.drafts.some((draft) => draft.head && draft.head.noun.word === noun.word),
      );
    const whole = alike ? null : editionOfMain(occurrence, main);
    const kind = whole?.kind === 'DIALOGUE' ? whole.kind : occurrence.kind;
    return { ...occurrence, kind, date, countries: (alike || whole)?.countries ?? [] };
  });
}

/** Kinds whose editions are of the same sides. */
const SAME_SIDES: ReadonlySet<EventKind> = new Set(['EXERCISE', 'DIALOGUE', 'EXCHANGE', 'TRAINING']);
/** Words that call a session of whatever sits, be it a conference or the committee of two countries. */
const SITTING = /^(?:édition|session|réunion|cycle|round)$/u;
/** `la réunion des experts`, which prepares a session. */
const PREPARES = /^(?:experts|fonctionnaires|techniciens|préparatoires?|préparation|préparer)$/u;

/** Whether a sitting that names nobody can be of the main event's series: a dialogue's sessions are also called meetings. */
const ofSameSeries = (kind: EventKind, main: Occurrence): boolean =>
  main.kind === kind
    ? SAME_SIDES.has(kind) || main.countries.length === 2
    : main.kind === 'DIALOGUE' && (kind === 'CONFERENCE' || kind === 'MEETING');

/**
 * `L'édition précédente s'était déroulée à Gandja`, `une première édition`, `une réunion d'experts l'a préparée`: of the main
 * event, whose sides it shares where it names nobody.
 */
function editionOfMain({ kind, drafts, people }: Occurrence, main: Occurrence | null): Occurrence | null {
  if (!main || main.countries.length < 2 || people.length > 0 || !ofSameSeries(kind, main)) return null;
  const edition = drafts.every(({ head, actors, view, clause, rule }) => {
    // `après celles de 2019 à Iquitos et d'août 2021 à Tarapacá`.
    if (rule === 'earlier-editions') return true;
    if (actors.length > 0 || head === null || !SITTING.test(view.units[head.first]!.low)) return false;
    if (head.determiner === 'DEFINITE' || head.ordinal !== null) return kind !== 'MEETING';
    return view.units
      .slice(head.last + 1, (clause?.last ?? head.phraseLast) + 1)
      .some(({ low }) => PREPARES.test(low));
  });
  return edition ? main : null;
}

const TRAINERS = /^(?:instructeurs?|instructrices?|formateurs?|formatrices?|coopérants?)$/u;

/** `un stage avec des instructeurs nippons`: those who train alone are named. */
const byTrainers = ({ kind, countries, drafts }: Occurrence): boolean =>
  kind === 'TRAINING' &&
  countries.length === 1 &&
  drafts.some(({ view, first, last }) =>
    view.countries.some(
      ({ unit, code }) =>
        code === countries[0] && unit > first && unit <= last && TRAINERS.test(view.units[unit - 1]!.low),
    ),
  );

/** Of the two sides of a main event one trains: then the other is trained. */
const withTrained = (occurrence: Occurrence, { countries }: Occurrence): Occurrence =>
  byTrainers(occurrence) && countries.length === 2 && countries.includes(occurrence.countries[0]!)
    ? { ...occurrence, countries }
    : occurrence;
