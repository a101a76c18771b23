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

/** Equal, or one within the other; where a report names none, nothing is said against it. */
function countriesAgree(a: Event, b: Event): boolean {
  const [few, many] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  return few.countries.every((country) => many.countries.includes(country));
}

const sameEdition = (a: Event, b: Event): boolean =>
  a.ordinal !== null && a.ordinal === b.ordinal && seriesAgree(a.series, b.series);

/**
 * Whether dates can be one day: overlapping, or a day apart where the same two people are told of, as by despatches from two sides
 * of midnight. Without a date only the edition tells.
 */
function datesAgree(a: Event, b: Event): boolean {
  if (a.date === null || b.date === null) return sameEdition(a, b);
  const gap = gapBetween(daysOf(a.date), daysOf(b.date));
  return gap === 0 || (gap === 1 && a.kind === b.kind && sharedPeople(a, b) >= 2);
}

function conflict(a: Part<Event>, b: Part<Event>): boolean {
  if (a.document === b.document) return true;
  const [left, right] = [a.read, b.read];
  if (!kindsAgree(left, right) || !seriesAgree(left.series, right.series)) return true;
  if (left.ordinal !== null && right.ordinal !== null && left.ordinal !== right.ordinal) return true;
  return !countriesAgree(left, right) || !datesAgree(left, right) || opposedPeople(left, right);
}

function placePoints(a: Event, b: Event): number {
  if (a.place === null || b.place === null) return 0;
  return placeKey(a.place.name) === placeKey(b.place.name) ? 1 : -1;
}

function needed(a: Event, b: Event): number {
  const widest = Math.max(...[a, b].map(({ date }) => (date === null ? WIDE + 1 : lengthOf(daysOf(date)))));
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
  const countries = left.countries.length > 0 && sameCountries(left, right);
  const points =
    (near ? 1 : 0) +
    (countries ? 1 : 0) +
    Math.min(2, people) +
    placePoints(left, right) +
    (left.series !== null && right.series !== null ? 2 : 0) +
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
