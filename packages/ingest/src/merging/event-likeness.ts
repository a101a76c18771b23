import type { EventKind, EventRead } from '@ephemeride/domain';
import { placeKey } from '@ephemeride/extraction';
import type { Part } from '@ephemeride/store';
import type { Likeness } from './cluster.ts';
import { blocksOf } from './event-blocks.ts';
import { daysOf, gapBetween, lengthOf } from './event-dates.ts';
import { kindsAgree, seriesAgree } from './event-kinds.ts';
import { opposedPeople, sharedPeople } from './event-people.ts';
import { overlap, tellingWords } from './names.ts';

/** Kinds of which a country pair may have several on one day: sameness of day and countries is not enough for them. */
const SEVERAL_A_DAY: ReadonlySet<EventKind> = new Set([
  'SIGNING',
  'TRAINING',
  'EXHIBITION',
  'APPOINTMENT',
  'HANDOVER',
  'OTHER',
]);
/** Days up to which a date is near enough to speak for sameness by itself. */
const NEAR = 10;
/** Days beyond which a date says little: `en 2024`. */
const WIDE = 100;
const SAME_TITLE = 0.5;

type Event = EventRead;

const sameCountries = (a: Event, b: Event): boolean =>
  a.countries.length === b.countries.length && a.countries.every((country) => b.countries.includes(country));

/** Kinds that many countries take part in, of whom each report names those that matter to its readers. */
const MANY_SIDED: ReadonlySet<EventKind> = new Set(['CONFERENCE', 'EXHIBITION', 'EXERCISE', 'TRAINING']);
/** Kinds of which one place sees hardly two in a month, whoever takes part. */
const RARE: ReadonlySet<EventKind> = new Set(['EXERCISE', 'EXHIBITION']);
const MONTH = 31;
/** Kinds that go on for days, told by one report when they begin and by another when they end. */
const LASTING: ReadonlySet<EventKind> = new Set([
  'CONFERENCE',
  'EXHIBITION',
  'EXERCISE',
  'TRAINING',
  'VISIT',
]);
/** Days between the beginning and the end of what lasts. */
const LASTS = 21;
/** Days that reports of one journey lie apart. */
const JOURNEY = 2;
/** Days by which reports of one edition may mistake its date. */
const SAME_EDITION = 31;

const isPast = ({ status }: Event): boolean => status === 'HELD' || status === 'ONGOING';

const sameName = (a: Event, b: Event): boolean =>
  a.series !== null && b.series !== null && seriesAgree(a.series, b.series);

/**
 * Equal, or one within the other; where a report names none, nothing is said against it. Of what is known by its name and has many
 * sides, reports may name other ones.
 */
function countriesAgree(a: Event, b: Event): boolean {
  const [few, many] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  if (few.countries.every((country) => many.countries.includes(country))) return true;
  const pairs = a.countries.length === 2 && b.countries.length === 2;
  return MANY_SIDED.has(a.kind) && sameName(a, b) && !pairs;
}

const sameEdition = (a: Event, b: Event): boolean =>
  a.ordinal !== null && a.ordinal === b.ordinal && seriesAgree(a.series, b.series);

/** The days that may lie between two reports' dates of one event; what they agree on else allows for more. */
function daysApart(a: Event, b: Event): number {
  const people = sharedPeople(a, b);
  const told = isPast(a) && isPast(b);
  if (a.kind !== b.kind) return 0;
  if (told && sameEdition(a, b) && sameCountries(a, b)) return SAME_EDITION;
  if (told && LASTING.has(a.kind) && sameName(a, b)) return LASTS;
  if (told && a.kind === 'VISIT' && people > 0 && sameCountries(a, b)) return JOURNEY;
  // Despatches from two sides of midnight.
  return people >= 2 ? 1 : 0;
}

/** Whether dates can be one event's. Without a date only the edition tells. */
function datesAgree(a: Event, b: Event): boolean {
  if (a.date === null || b.date === null) return sameEdition(a, b);
  const gap = gapBetween(daysOf(a.date), daysOf(b.date));
  return gap === 0 || gap <= daysApart(a, b);
}

function conflict(a: Part<Event>, b: Part<Event>): boolean {
  if (a.document === b.document) return true;
  const [left, right] = [a.read, b.read];
  if (!kindsAgree(left, right) || !seriesAgree(left.series, right.series)) return true;
  if (left.ordinal !== null && right.ordinal !== null && left.ordinal !== right.ordinal) return true;
  return !countriesAgree(left, right) || !datesAgree(left, right) || opposedPeople(left, right);
}

/** Two places are a conflict to be shown where people or a name join the reports, and else speak against joining them. */
function placePoints(a: Event, b: Event): number {
  if (a.place === null || b.place === null) return 0;
  if (placeKey(a.place.name) === placeKey(b.place.name)) return RARE.has(a.kind) ? 2 : 1;
  const unknown = a.place.country === null || b.place.country === null;
  return unknown || sameName(a, b) || sharedPeople(a, b) > 0 ? 0 : -1;
}

/** The same countries; the same flag is enough for a ship. */
function countryPoints(a: Event, b: Event): number {
  if (a.countries.length === 0 || b.countries.length === 0) return 0;
  const flag = a.kind === 'PORT_CALL' && a.countries.some((country) => b.countries.includes(country));
  return flag || sameCountries(a, b) ? 1 : 0;
}

function needed(a: Event, b: Event): number {
  const widest = Math.max(...[a, b].map(({ date }) => (date === null ? WIDE + 1 : lengthOf(daysOf(date)))));
  if (RARE.has(a.kind) && widest <= MONTH) return 2;
  return widest > WIDE || SEVERAL_A_DAY.has(a.kind) || a.countries.length === 0 || b.countries.length === 0
    ? 3
    : 2;
}

/** A point for each thing that two reports share beyond what they must: near dates, countries, people, place, series, edition, title. */
function strength(a: Part<Event>, b: Part<Event>): number {
  if (conflict(a, b)) return 0;
  const [left, right] = [a.read, b.read];
  const people = sharedPeople(left, right);
  if (left.kind === 'APPOINTMENT' && people === 0) return 0;
  const near = [left, right].every(({ date }) => date !== null && lengthOf(daysOf(date)) <= NEAR);
  const points =
    (near ? 1 : 0) +
    countryPoints(left, right) +
    Math.min(2, people) +
    placePoints(left, right) +
    (sameName(left, right) ? 2 : 0) +
    (left.ordinal !== null && left.ordinal === right.ordinal ? 2 : 0) +
    (overlap(tellingWords(left.titles.FR), tellingWords(right.titles.FR)) >= SAME_TITLE ? 1 : 0);
  return points >= needed(left, right) ? points : 0;
}

/** What makes reports of several despatches one event, and what forbids it. */
export const eventLikeness: Likeness<EventRead> = {
  // Each report counts: an event keeps what every one of them says.
  signature: ({ key }) => key,
  blocks: blocksOf,
  strength,
  conflict,
};
