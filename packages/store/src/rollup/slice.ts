import { EVENT_KINDS } from '@ephemeride/domain';
import { type EntryFilter, KIND_LANE_OF_TYPE, type Lane } from '../query.ts';
import { ENTRY_TYPES, type EntryType } from '../records.ts';
import { ALL, pairScope } from './units.ts';

/** Rows of the rollups that together count what a filter leaves, each with how often it counts. */
export interface Slice {
  /** Null for each country, and none, by itself. */
  readonly scopes: ReadonlyMap<string, number> | null;
  readonly kinds: readonly string[];
  /** Whether a scope is of two countries: those are kept in units of their own, and of all kinds together. */
  readonly pair: boolean;
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

function kindsOf({ kinds, types }: EntryFilter): readonly string[] | null {
  if (!given(kinds) && !given(types)) return null;
  const allowed = given(types) ? types!.flatMap((type) => KINDS_OF_TYPE[type]) : [...TYPE_OF_KIND.keys()];
  return given(kinds) ? allowed.filter((kind) => (kinds as readonly string[]).includes(kind)) : allowed;
}

/** Whether a filter asks for nothing but countries, kinds and types: the rollups know of nothing else. */
export const isCounted = (filter: EntryFilter): boolean =>
  !filter.text?.trim() &&
  !given(filter.statuses) &&
  !given(filter.people) &&
  !given(filter.topics) &&
  !given(filter.documents) &&
  typeof filter.minImportance !== 'number';

/** The rows that count a filter by lane, or null where no rows do. */
export function sliceOf(filter: EntryFilter, lane: Lane): Slice | null {
  if (!isCounted(filter)) return null;
  const scopes = scopesOf(filter);
  if (scopes === null) return null;
  const ofKinds = kindsOf(filter);
  const everywhere = scopes.has(ALL);
  const pair = [...scopes.keys()].some((scope) => scope.includes('+'));
  const byKind = lane === 'KIND' || lane === 'TYPE';
  if (pair && (byKind || ofKinds !== null)) return null;
  if (lane === 'COUNTRY' && !everywhere) return null;
  const kinds = ofKinds ?? (byKind ? [...TYPE_OF_KIND.keys()] : [ALL]);
  return {
    scopes: lane === 'COUNTRY' ? null : scopes,
    kinds,
    pair,
    laneOf(scope, kind) {
      if (lane === 'COUNTRY') return scope;
      if (lane === 'KIND') return kind;
      return lane === 'TYPE' ? (TYPE_OF_KIND.get(kind) ?? null) : null;
    },
  };
}

/** Whether the rollups count a slice by day too. */
export const isCountedByDay = ({ scopes, kinds, pair }: Slice): boolean =>
  !pair && (kinds.every((kind) => kind === ALL) || scopes?.has(ALL) === true);
