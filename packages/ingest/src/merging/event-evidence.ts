import type { EventKind, EventRead } from '@ephemeride/domain';
import { countryName, placeKey } from '@ephemeride/extraction';
import { daysOf, gapBetween, lengthOf } from './event-dates.ts';
import { relationOfKinds } from './event-kinds.ts';
import { sharedPeople } from './event-people.ts';
import { sameMatter } from './matters.ts';
import { nameKey, overlap, tellingWords } from './names.ts';
import { namesSeries, seriesAgree } from './series-names.ts';

type Event = EventRead;

/** Kinds of which one place sees hardly two in a month, whoever takes part. */
const RARE: ReadonlySet<EventKind> = new Set(['EXERCISE', 'EXHIBITION']);
/** A date of as many days at most (`fin août`) speaks for sameness by itself. */
const NEAR = 11;
/** The same for a rare kind. */
const MONTH = 31;
/** A date of more days than this says nothing. */
const WIDE = 100;
const SAME_TITLE = 0.5;
const SAME_DAYS = 2;

const isRare = (a: Event, b: Event): boolean => RARE.has(a.kind) && a.kind === b.kind;
const namingOf = ({ series, titles }: Event) => ({ series, title: titles.FR });
const sameName = (a: Event, b: Event): boolean =>
  a.series !== null && b.series !== null
    ? seriesAgree(a.series, b.series)
    : namesSeries(namingOf(a), namingOf(b)) || namesSeries(namingOf(b), namingOf(a));

const widest = (a: Event, b: Event): number =>
  Math.max(...[a, b].map(({ date }) => (date === null ? Number.POSITIVE_INFINITY : lengthOf(daysOf(date)))));

/** What lasts begins or ends on the same day in both: for one that is all, the other knows its end or its beginning. */
function sameEdge(a: Event, b: Event): boolean {
  if (a.kind !== b.kind || a.date === null || b.date === null) return false;
  const [left, right] = [daysOf(a.date), daysOf(b.date)];
  return left.first === right.first || left.last === right.last;
}

/** One edition, or one return of an anniversary. */
const sameCount = (a: Event, b: Event): boolean => a.ordinal !== null && a.ordinal === b.ordinal;

/** One who looks back may count a day wrong, if he names who was there or what it was for. */
const isLookedBack = (a: Event, b: Event): boolean =>
  a.main !== b.main && (sharedPeople(a, b) > 0 || (a.kind === 'COMMEMORATION' && sameCount(a, b)));

/** A day that is only the despatch's may be one too late: `a pris la tête de l'armée`, on the day after. */
const isDespatchDay = ({ date }: Event): boolean =>
  date !== null && (date.basis === 'HEADER' || date.basis === 'DATELINE');

function datePoints(a: Event, b: Event): number {
  if (a.date === null || b.date === null) return -1;
  if (gapBetween(daysOf(a.date), daysOf(b.date)) > 0)
    return isRare(a, b) || isLookedBack(a, b) || isDespatchDay(a) || isDespatchDay(b) ? 0 : -1;
  const days = widest(a, b);
  if (days <= NEAR || (days <= MONTH && (isRare(a, b) || sameEdge(a, b)))) return SAME_DAYS;
  return days <= MONTH ? 1 : days <= WIDE ? 0 : -1;
}

/** The countries, with that of the place where only one is named: `le ministre arménien est à Tbilissi`. */
function sidesOf({ countries, place }: Event): readonly string[] {
  const host = place?.country ?? null;
  return countries.length > 1 || host === null || countries.includes(host) ? countries : [...countries, host];
}

/** The same flag is enough for a ship. */
function countryPoints(a: Event, b: Event): number {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (!left.some((one) => right.includes(one))) return sameName(a, b) ? 0 : -2;
  const equal = left.length === right.length && left.every((one) => right.includes(one));
  return equal || (a.kind === 'PORT_CALL' && b.kind === 'PORT_CALL') ? 2 : 1;
}

/** Whether a place is the country that the other's lies in: `à Lima`, `au Pérou`. */
const isCountryOf = (wide: Event, narrow: Event): boolean =>
  narrow.place?.country != null &&
  placeKey(wide.place?.name ?? '') === placeKey(countryName(narrow.place.country));

/** Whether a title names the place that the other's report has: `l'échange de Tây Ninh`. */
const namesPlace = ({ titles }: Event, { place }: Event): boolean =>
  place !== null && ` ${nameKey(titles.FR)} `.includes(` ${nameKey(place.name)} `);

/** Each desk's own country as the place of what two sides did: a text signed by both is told from either's capital. */
const isAtEithers = (a: Event, b: Event): boolean =>
  a.kind === b.kind &&
  [a, b].every(({ place, countries }) => place?.country != null && countries.includes(place.country)) &&
  countryPoints(a, b) === 2;

/** Two places are a conflict to be shown where people or a name join the reports, and else speak against joining them. */
function placePoints(a: Event, b: Event): number {
  if (a.place === null || b.place === null) return namesPlace(a, b) || namesPlace(b, a) ? 1 : 0;
  if (placeKey(a.place.name) === placeKey(b.place.name)) return isRare(a, b) ? 2 : 1;
  if (isRare(a, b) && (isCountryOf(a, b) || isCountryOf(b, a))) return 1;
  const unknown = a.place.country === null || b.place.country === null || a.place.country === b.place.country;
  return unknown || sameName(a, b) || sharedPeople(a, b) > 0 || isAtEithers(a, b) ? 0 : -1;
}

/** One edition; of an anniversary, which several ceremonies of a year may mark, only about the day. */
function editionPoints(a: Event, b: Event): number {
  if (!sameCount(a, b) || (a.kind === 'COMMEMORATION' && datePoints(a, b) < 0)) return 0;
  return 2;
}

/** Words of a clause that say when, or by whose account. */
const SETTING =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|entre|avec|pour|dans|leurs?|apres|avant|premiers?|ministres?|president|general|\d+)$/;
const STEM = 6;

const stemsOf = (words: Iterable<string>): string[] => [...words].map((word) => word.slice(0, STEM));

/** What a title is of, the countries aside, which are told by themselves: `Journées portes ouvertes (Sénégal)`. */
function matterOf({ titles, countries }: Event): ReadonlySet<string> {
  const own = new Set(countries.flatMap((code) => stemsOf(tellingWords(countryName(code)))));
  const words = [...tellingWords(titles.FR)].filter((word) => !SETTING.test(word));
  return new Set(stemsOf(words).filter((stem) => !own.has(stem)));
}

/** Whether a title of two words or more has none that the other lacks: `Réception de Kiala`, `Réception de João Kiala par Cuba`. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size > 1 && [...few].every((word) => many.has(word));
}

const MATTER = / (?:sur|relatif|relative|portant|pour|en vue|visant) .*$/u;

/** `Le président cubain recevra João Kiala`: a host by post is named by one desk and left out by another. */
const HOST_BY_POST = /^.* (?:reçoit|reçoivent|recevra|recevront) /u;

/** A title without the matter of what was signed, nor an unnamed host, for which each desk has its own words. */
function titleOf({ kind, titles, participants }: Event): string {
  if (kind === 'SIGNING') return titles.FR.replace(MATTER, '');
  const named = participants.some(({ role, person }) => role === 'HOST' && person !== null);
  return kind === 'RECEPTION' && !named ? titles.FR.replace(HOST_BY_POST, 'Réception de ') : titles.FR;
}

/** Titles of the same words; of what only its clause names, a word or a matter in common says as much. */
function titlePoints(a: Event, b: Event): number {
  const [left, right] = [tellingWords(titleOf(a)), tellingWords(titleOf(b))];
  if (overlap(left, right) >= SAME_TITLE || (sharedPeople(a, b) > 0 && isWithin(left, right))) return 1;
  if (a.kind !== 'OTHER' || b.kind !== 'OTHER') return 0;
  if (sameMatter(a, b)) return 1;
  const words = matterOf(b);
  return [...matterOf(a)].some((word) => words.has(word)) ? 1 : 0;
}

/** What is another thing is refused before any points are counted. */
const KIND_POINTS = {
  EQUAL: 0,
  RELATED: -2,
  TOLD: 0,
  ANOTHER: Number.NEGATIVE_INFINITY,
} as const;

/** Places of two names, neither of which is the country of the other. */
const isElsewhere = (a: Event, b: Event): boolean =>
  a.place !== null &&
  b.place !== null &&
  placeKey(a.place.name) !== placeKey(b.place.name) &&
  !isCountryOf(a, b) &&
  !isCountryOf(b, a);

/** One despatch's news and another's, of one day and the same two sides or more; a visitor is received by several on one day. */
function sameNews(a: Event, b: Event): boolean {
  if (isElsewhere(a, b)) return false;
  if (a.kind === 'RECEPTION' || b.kind === 'RECEPTION' || !a.main || !b.main) return false;
  return datePoints(a, b) === SAME_DAYS && sidesOf(a).length > 1 && countryPoints(a, b) === 2;
}

/** What bears one name is one thing, a conference for one and a meeting for another; what is the news of both nearly so. */
function kindPoints(a: Event, b: Event): number {
  const relation = relationOfKinds(a, b);
  if (relation !== 'RELATED') return KIND_POINTS[relation];
  return sameName(a, b) || sameNews(a, b) ? 0 : KIND_POINTS[relation];
}

/** Kinds of which a country pair may have several on one day: sameness of day and countries is not enough for them. */
const SEVERAL_A_DAY: ReadonlySet<EventKind> = new Set(['SIGNING', 'APPOINTMENT', 'OTHER']);
/** Kinds of which a country may have several on one day within its borders. */
const SEVERAL_AT_HOME: ReadonlySet<EventKind> = new Set(['TRAINING', 'EXHIBITION', 'HANDOVER']);

const isOneOfSeveral = (event: Event): boolean =>
  SEVERAL_A_DAY.has(event.kind) || (SEVERAL_AT_HOME.has(event.kind) && sidesOf(event).length < 2);

/** Points that two reports need to be joined. */
const ENOUGH = 4;
const ENOUGH_OF_SEVERAL = 5;

function needed(a: Event, b: Event): number {
  if (isRare(a, b) && widest(a, b) <= MONTH) return ENOUGH;
  // Whoever takes up two posts does not do so within a day.
  if (a.kind === 'APPOINTMENT' && sharedPeople(a, b) > 0) return ENOUGH;
  return isOneOfSeveral(a) && isOneOfSeveral(b) ? ENOUGH_OF_SEVERAL : ENOUGH;
}

/** Two despatches about one kind of thing on one day are hardly about two things. */
function mainPoints(a: Event, b: Event): number {
  if (a.kind !== b.kind || !a.main || !b.main || datePoints(a, b) < SAME_DAYS) return 0;
  return isOneOfSeveral(a) || isOneOfSeveral(b) ? 0 : 1;
}

/** What speaks for and against two reports telling one event, in points. */
const EVIDENCE: Readonly<Record<string, (a: Event, b: Event) => number>> = {
  kind: kindPoints,
  date: datePoints,
  countries: countryPoints,
  people: (a, b) => 2 * Math.min(2, sharedPeople(a, b)),
  place: placePoints,
  name: (a, b) => (sameName(a, b) ? 2 : 0),
  edition: editionPoints,
  title: titlePoints,
  main: mainPoints,
};

/** The points for joining two reports, 0 where they are too few. */
export function pointsFor(a: Event, b: Event): number {
  const points = Object.values(EVIDENCE).reduce((sum, of) => sum + of(a, b), 0);
  return points >= needed(a, b) ? points : 0;
}
