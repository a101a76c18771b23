import type { EventKind, EventRead } from '@ephemeride/domain';
import { daysOf, gapBetween, lengthOf } from './event-dates.ts';
import { relationOfKinds } from './event-kinds.ts';
import { opposedPeople, sharedPeople } from './event-people.ts';
import { tradesConflict } from './matters.ts';
import { seriesAgree } from './series-names.ts';

/** Kinds that many countries take part in, of whom each report names those that matter to its readers. */
const MANY_SIDED: ReadonlySet<EventKind> = new Set(['CONFERENCE', 'EXHIBITION', 'EXERCISE', 'TRAINING']);

/** Days that reports of one event may lie apart: what lasts is told by one report when it begins and by another when it ends. */
const APART: Partial<Readonly<Record<EventKind, number>>> = {
  CONFERENCE: 2,
  DIALOGUE: 2,
  EXCHANGE: 2,
  EXERCISE: 21,
  EXHIBITION: 21,
  PORT_CALL: 7,
  TRAINING: 21,
  VISIT: 2,
};
/** Of two sides of midnight, or of one who counts wrong. */
const MIDNIGHT = 1;
/** Days by which reports of one edition may mistake its date. */
const SAME_EDITION = 31;
/** Days beyond which a date is too wide for what has no kind of its own. */
const TOLD_AND_WIDE = 31;

/** Of an anniversary several ceremonies of one number may be held. */
const sameEdition = (a: EventRead, b: EventRead): boolean =>
  a.kind !== 'COMMEMORATION' &&
  a.ordinal !== null &&
  a.ordinal === b.ordinal &&
  seriesAgree(a.series, b.series);

const isPast = ({ status }: EventRead): boolean => status === 'HELD' || status === 'ONGOING';
const isOff = ({ status }: EventRead): boolean => status === 'CANCELLED';

/** Ceremonies for one anniversary: each report names the guests that matter to its readers. */
const sameReturn = (a: EventRead, b: EventRead): boolean =>
  [a, b].every(({ kind }) => kind === 'COMMEMORATION') && a.ordinal !== null && a.ordinal === b.ordinal;

/** Who is named, and whoever's town it is in: an ambassador speaks, and the country that holds the ceremony goes without saying. */
const sidesWithHost = ({ countries, place }: EventRead): readonly string[] =>
  place?.country == null ? countries : [...countries, place.country];

/** Of one anniversary each capital holds its own ceremony. */
function ceremoniesConflict(a: EventRead, b: EventRead): boolean {
  if (!sameReturn(a, b) || sharedPeople(a, b) > 0) return false;
  const [here, there] = [a.place?.country ?? null, b.place?.country ?? null];
  return here !== null && there !== null && here !== there;
}

function daysApart(a: EventRead, b: EventRead): number {
  if (a.kind !== b.kind) return MIDNIGHT;
  const told = isPast(a) && isPast(b);
  if (told && sameEdition(a, b)) return SAME_EDITION;
  return told ? (APART[a.kind] ?? MIDNIGHT) : MIDNIGHT;
}

/** Without a date only the edition tells. */
function datesConflict(a: EventRead, b: EventRead): boolean {
  if (a.date === null || b.date === null) return !sameEdition(a, b);
  return gapBetween(daysOf(a.date), daysOf(b.date)) > daysApart(a, b);
}

/** What has no kind of its own must have a date that says something. */
function kindsConflict(a: EventRead, b: EventRead): boolean {
  const relation = relationOfKinds(a, b);
  if (relation !== 'TOLD') return relation === 'ANOTHER';
  return [a, b].some(({ date }) => date === null || lengthOf(daysOf(date)) > TOLD_AND_WIDE);
}

/**
 * Neither list within the other: other sides. Of what has many, each report may name some; and two reports may each name one side of
 * a pair.
 */
function countriesConflict(a: EventRead, b: EventRead): boolean {
  const [few, many] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  if (few.countries.every((country) => many.countries.includes(country))) return false;
  if (sameReturn(a, b)) return !sidesWithHost(few).some((country) => sidesWithHost(many).includes(country));
  const pairs = few.countries.length === 2 && many.countries.length === 2;
  if (MANY_SIDED.has(a.kind) && MANY_SIDED.has(b.kind)) return pairs;
  return many.countries.length > 1;
}

/** An exercise that begins on one day and ends on one day in both reports: its name may be in two languages. */
function sameStretch(a: EventRead, b: EventRead): boolean {
  if (a.kind !== 'EXERCISE' || b.kind !== 'EXERCISE' || a.date === null || b.date === null) return false;
  const [left, right] = [daysOf(a.date), daysOf(b.date)];
  return left.first === right.first && left.last === right.last && lengthOf(left) > 1;
}

/** Between two countries the edition and the date tell, for despatches write the name in many ways. */
function seriesConflict(a: EventRead, b: EventRead): boolean {
  if (seriesAgree(a.series, b.series) || sameStretch(a, b)) return false;
  return (
    a.ordinal === null || a.ordinal !== b.ordinal || a.countries.length !== 2 || b.countries.length !== 2
  );
}

const guestsOf = ({ participants }: EventRead): readonly (string | null)[] =>
  participants
    .filter(({ role, country }) => role === 'GUEST' && country !== null)
    .map(({ country }) => country);

/** One of two countries visits the other in one report, and is visited in the other. */
function visitsConflict(a: EventRead, b: EventRead): boolean {
  if (a.kind !== 'VISIT' || b.kind !== 'VISIT') return false;
  const [left, right] = [guestsOf(a), guestsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((guest) => right.includes(guest));
}

/** What no two reports of one event differ in. */
export function eventsConflict(a: EventRead, b: EventRead): boolean {
  if (datesConflict(a, b) || kindsConflict(a, b) || countriesConflict(a, b)) return true;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return true;
  if ((isOff(a) && isPast(b)) || (isPast(a) && isOff(b))) return true;
  return (
    tradesConflict(a, b) ||
    visitsConflict(a, b) ||
    ceremoniesConflict(a, b) ||
    seriesConflict(a, b) ||
    opposedPeople(a, b)
  );
}
