import { EVENT_KINDS, EVENT_STATUSES } from '@ephemeride/domain';
import { numberOfId } from '../ids.ts';
import { type EntryFilter, KIND_LANE_OF_TYPE, type Lane as QueryLane } from '../query.ts';
import { ENTRY_TYPES, type EntryType } from '../records.ts';
import { ALL, pairScope } from './units.ts';

/** What counts are asked by: statuses too, which a timeline has no lanes of. */
export type Lane = QueryLane | 'STATUS';

/** Rows of the rollups that together count what a filter leaves, each with how often it counts. */
export interface Slice {
  /** Null for each country, and none, by itself. */
  readonly scopes: ReadonlyMap<string, number> | null;
  readonly kinds: readonly string[];
  /** What scopes are of, PARTNERS being a country with every pair that it is of: those of two countries, and of a person, are kept in units of their own, and of all kinds together. */
  readonly of: 'ONE' | 'PAIR' | 'PERSON' | 'PARTNERS';
  laneOf(scope: string, kind: string): string | null;
}

const KINDS_OF_TYPE: Readonly<Record<EntryType, readonly string[]>> = {
  EVENT: EVENT_KINDS,
  AGREEMENT: [KIND_LANE_OF_TYPE.AGREEMENT],
  COMMEMORATION: [KIND_LANE_OF_TYPE.COMMEMORATION],
  ANNIVERSARY: [KIND_LANE_OF_TYPE.ANNIVERSARY],
};
const TYPE_OF_KIND = new Map(
  ENTRY_TYPES.flatMap((type) => KINDS_OF_TYPE[type].map((kind) => [kind, type] as const)),
);

const given = (list: readonly unknown[] | null | undefined): boolean => (list?.length ?? 0) > 0;

function scopesOf({ countries, allCountries }: EntryFilter): ReadonlyMap<string, number> | null {
  const any = [...new Set(countries ?? [])];
  const every = [...new Set(allCountries ?? [])];
  if (any.length === 0 && every.length === 0) return new Map([[ALL, 1]]);
  if (any.length > 0 && every.length > 0) return null;
  const named = any.length > 0 ? any : every;
  if (named.length === 1) return new Map([[named[0]!, 1]]);
  if (named.length > 2) return null;
  const pair = pairScope(named[0]!, named[1]!);
  if (every.length > 0) return new Map([[pair, 1]]);
  return new Map([...named.map((country) => [country, 1] as const), [pair, -1]]);
}

function kindsOf({ kinds, types, statuses }: EntryFilter): readonly string[] | null {
  if (given(statuses)) return statuses!;
  if (!given(kinds) && !given(types)) return null;
  const allowed = given(types) ? types!.flatMap((type) => KINDS_OF_TYPE[type]) : [...TYPE_OF_KIND.keys()];
  return given(kinds) ? allowed.filter((kind) => (kinds as readonly string[]).includes(kind)) : allowed;
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
  if (people?.length !== 1 || !isCounted(rest) || (given(types) && !types!.includes('EVENT'))) return null;
  const more = [rest.countries, rest.allCountries, rest.kinds, rest.statuses].some(given);
  return more ? null : (numberOfId(people[0]!) ?? 0);
}

/** The lanes of a country's entries: its own, and what it shares with each other. Of several countries the rows do not tell. */
function partnersOf(scopes: ReadonlyMap<string, number>): Slice | null {
  const [country, more] = [...scopes.keys()];
  if (country === undefined || more !== undefined || country.includes('+')) return null;
  const laneOf = (scope: string) => {
    const [one, other = one] = scope.split('+');
    return (one === country ? other : one) ?? null;
  };
  return { scopes, kinds: [ALL], of: 'PARTNERS', laneOf };
}

/** The rows that count a filter by lane, or null where no rows do. */
export function sliceOf(filter: EntryFilter, lane: Lane): Slice | null {
  const person = lane === 'NONE' ? personAlone(filter) : null;
  if (person !== null)
    return { scopes: new Map([[String(person), 1]]), kinds: [ALL], of: 'PERSON', laneOf: () => null };
  if (!isCounted(filter)) return null;
  const scopes = scopesOf(filter);
  if (scopes === null) return null;
  const ofKinds = kindsOf(filter);
  const everywhere = scopes.has(ALL);
  const pair = [...scopes.keys()].some((scope) => scope.includes('+'));
  const byKind = lane === 'KIND' || lane === 'TYPE' || lane === 'STATUS';
  // A status is a kind beside an event's own: rows know one of the two.
  if (byKind && (lane === 'STATUS') !== given(filter.statuses) && ofKinds !== null) return null;
  if (pair && (byKind || ofKinds !== null)) return null;
  if (lane === 'COUNTRY' && !everywhere) return ofKinds === null ? partnersOf(scopes) : null;
  const every = lane === 'STATUS' ? EVENT_STATUSES : [...TYPE_OF_KIND.keys()];
  const kinds = ofKinds ?? (byKind ? every : [ALL]);
  return {
    scopes: lane === 'COUNTRY' ? null : scopes,
    kinds,
    of: pair ? 'PAIR' : 'ONE',
    laneOf(scope, kind) {
      if (lane === 'COUNTRY') return scope;
      if (lane === 'KIND' || lane === 'STATUS') return kind;
      return lane === 'TYPE' ? (TYPE_OF_KIND.get(kind) ?? null) : null;
    },
  };
}

/** Whether the rollups count a slice by day too. */
export const isCountedByDay = ({ scopes, kinds, of }: Slice): boolean =>
  of === 'ONE' && (kinds.every((kind) => kind === ALL) || scopes?.has(ALL) === true);
