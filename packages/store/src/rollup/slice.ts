import { EVENT_KINDS, EVENT_STATUSES } from '@ephemeride/domain';
import { numberOfId } from '../ids.ts';
import { type EntryFilter, KIND_LANE_OF_TYPE, type Lane as QueryLane } from '../query.ts';
import { ENTRY_TYPES, type EntryType } from '../records.ts';
import { ALL, pairScope } from './units.ts';

/** What counts are asked by: statuses too, which a timeline has no lanes of. */
export type Lane = QueryLane | 'STATUS';

/** What an entry of three countries or more counts besides, by how many of its countries are among those named. */
export interface SeveralWeights {
  readonly named: ReadonlySet<string>;
  /** In no lane. */
  readonly own?: (inside: number) => number;
  /** In the lane of each of its countries that is not named. */
  readonly outside?: (inside: number) => number;
}

/** Rows of the rollups that together count what a filter leaves, each with how often it counts; besides, what entries of three countries or more count. */
export interface Slice {
  /** Null for each country, and none, by itself. */
  readonly scopes: ReadonlyMap<string, number> | null;
  readonly kinds: ReadonlyMap<string, number>;
  /** What scopes are of, PARTNERS being a country with every pair that it is of: those of two countries, and of a person, are kept in units of their own, and of all kinds together. */
  readonly of: 'ONE' | 'PAIR' | 'PERSON' | 'PARTNERS';
  readonly several: SeveralWeights | null;
  laneOf(scope: string, kind: string): string | null;
}

/** Kinds of events, and the lane that stands for a kind of what is no event. */
const KINDS_OF_TYPE: Readonly<Record<EntryType, readonly string[]>> = {
  EVENT: EVENT_KINDS,
  AGREEMENT: [KIND_LANE_OF_TYPE.AGREEMENT],
  COMMEMORATION: [KIND_LANE_OF_TYPE.COMMEMORATION],
  ANNIVERSARY: [KIND_LANE_OF_TYPE.ANNIVERSARY],
};
/** The type of a kind of event, or of the lane that stands for a kind. */
export const TYPE_OF_KIND: ReadonlyMap<string, EntryType> = new Map(
  ENTRY_TYPES.flatMap((type) => KINDS_OF_TYPE[type].map((kind) => [kind, type] as const)),
);

/** Whether a list of a filter asks for something. */
export const given = <T>(list: readonly T[] | null | undefined): list is readonly T[] =>
  (list?.length ?? 0) > 0;

/** More countries than this make too many pairs. */
const MOST_COUNTRIES = 16;

interface Scopes {
  readonly scopes: ReadonlyMap<string, number>;
  readonly several: SeveralWeights | null;
}

const pairsAmong = (countries: readonly string[]): string[] =>
  countries.flatMap((one, index) => countries.slice(index + 1).map((other) => pairScope(one, other)));

/** Of an entry of so many of the named countries, each and each pair have counted: it counts once. */
const countedOnce = (inside: number): number => 1 - inside + (inside * (inside - 1)) / 2;

function scopesOf({ countries, allCountries }: EntryFilter): Scopes | null {
  const any = [...new Set(countries ?? [])];
  const every = [...new Set(allCountries ?? [])];
  if (any.length === 0 && every.length === 0) return { scopes: once([ALL]), several: null };
  if (any.length > 0 && every.length > 0) return null;
  const named = any.length > 0 ? any : every;
  if (named.length === 1) return { scopes: once(named), several: null };
  if (every.length === 2) return { scopes: once([pairScope(named[0]!, named[1]!)]), several: null };
  if (named.length > MOST_COUNTRIES) return null;
  if (every.length > 0) {
    const own = (inside: number) => (inside === every.length ? 1 : 0);
    return { scopes: new Map(), several: { named: new Set(every), own } };
  }
  const scopes = new Map([
    ...named.map((country) => [country, 1] as const),
    ...pairsAmong(named).map((pair) => [pair, -1] as const),
  ]);
  return { scopes, several: named.length === 2 ? null : { named: new Set(named), own: countedOnce } };
}

function kindsOf({ kinds, types, statuses }: EntryFilter): ReadonlySet<string> | null {
  if (given(statuses)) return new Set(statuses);
  if (!given(kinds) && !given(types)) return null;
  const allowed = given(types) ? types.flatMap((type) => KINDS_OF_TYPE[type]) : [...TYPE_OF_KIND.keys()];
  const left = given(kinds) ? allowed.filter((kind) => (kinds as readonly string[]).includes(kind)) : allowed;
  return new Set(left);
}

const once = (names: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...names].map((name) => [name, 1]));

/** Rows that together count some kinds: theirs, or all but those of the others, whichever are fewer. */
function countedTogether(kinds: ReadonlySet<string>): ReadonlyMap<string, number> {
  const others = [...TYPE_OF_KIND.keys()].filter((kind) => !kinds.has(kind));
  // What is no kind is a status, which only some entries have.
  const isOfKinds = kinds.size + others.length === TYPE_OF_KIND.size;
  if (!isOfKinds || kinds.size <= others.length + 1) return once(kinds);
  return new Map([[ALL, 1], ...others.map((kind) => [kind, -1] as const)]);
}

/**
 * Whether a filter asks for nothing but countries, and kinds and types or statuses: of what else there is the rollups know only a person
 * alone.
 */
export const isCounted = (filter: EntryFilter): boolean =>
  !filter.text?.trim() &&
  !(given(filter.statuses) && (given(filter.kinds) || given(filter.types))) &&
  !given(filter.people) &&
  !given(filter.topics) &&
  !given(filter.documents) &&
  typeof filter.minImportance !== 'number';

/** The one person that a filter asks for, and nothing else; null where it asks for more or less. */
export function personAlone(filter: EntryFilter): number | null {
  const { people, types, ...rest } = filter;
  // Only events have people: asking for them as well asks for nothing more.
  if (people?.length !== 1 || !isCounted(rest) || (given(types) && !types.includes('EVENT'))) return null;
  const more = [rest.countries, rest.allCountries, rest.kinds, rest.statuses].some(given);
  return more ? null : (numberOfId(people[0]!) ?? 0);
}

/**
 * The lanes of the entries of one country, or of any of several: their own, and what they share with each other country. What shares
 * with several of them has counted for each.
 */
function partnersOf({ countries, allCountries }: EntryFilter): Slice | null {
  const [any, every] = [new Set(countries ?? []), new Set(allCountries ?? [])];
  const named = any.size > 0 ? any : every;
  if ((any.size > 0 && every.size > 0) || every.size > 1 || named.size > MOST_COUNTRIES) return null;
  const laneOf = (scope: string) => {
    const [one, other = one] = scope.split('+') as [string, string?];
    return named.has(one) ? other : one;
  };
  const several = named.size > 1 ? { named, outside: (inside: number) => 1 - inside } : null;
  return { scopes: once(named), kinds: once([ALL]), of: 'PARTNERS', several, laneOf };
}

/** The rows that count a filter by lane, or null where no rows do. */
export function sliceOf(filter: EntryFilter, lane: Lane): Slice | null {
  const person = lane === 'NONE' ? personAlone(filter) : null;
  if (person !== null)
    return {
      scopes: once([String(person)]),
      kinds: once([ALL]),
      of: 'PERSON',
      several: null,
      laneOf: () => null,
    };
  if (!isCounted(filter)) return null;
  const ofKinds = kindsOf(filter);
  const named = given(filter.countries) || given(filter.allCountries);
  if (lane === 'COUNTRY' && named) return ofKinds === null ? partnersOf(filter) : null;
  const counted = scopesOf(filter);
  if (counted === null) return null;
  const { scopes, several } = counted;
  const pair = several !== null || [...scopes.keys()].some((scope) => scope.includes('+'));
  const byKind = lane === 'KIND' || lane === 'TYPE' || lane === 'STATUS';
  // A status is a kind beside an event's own: rows know one of the two.
  if (byKind && (lane === 'STATUS') !== given(filter.statuses) && ofKinds !== null) return null;
  if (pair && (byKind || ofKinds !== null)) return null;
  const every = lane === 'STATUS' ? EVENT_STATUSES : TYPE_OF_KIND.keys();
  const kinds = byKind ? once(ofKinds ?? every) : ofKinds ? countedTogether(ofKinds) : once([ALL]);
  return {
    scopes: lane === 'COUNTRY' ? null : scopes,
    kinds,
    of: pair ? 'PAIR' : 'ONE',
    several,
    laneOf(scope, kind) {
      if (lane === 'COUNTRY') return scope;
      if (lane === 'KIND' || lane === 'STATUS') return kind;
      return lane === 'TYPE' ? (TYPE_OF_KIND.get(kind) ?? null) : null;
    },
  };
}

/** Whether the rollups count a slice by day too. */
export const isCountedByDay = ({ scopes, kinds, of }: Slice): boolean =>
  of === 'ONE' && ([...kinds.keys()].every((kind) => kind === ALL) || scopes?.has(ALL) === true);
