import { EVENT_KINDS } from '@ephemeride/domain';
import { NO_DATE } from '../entry-columns.ts';
import { type EntryFilter, NO_COUNTRY } from '../query.ts';
import { given, type Lane, TYPE_OF_KIND } from '../rollup/index.ts';
import { OPEN_END, OPEN_START } from '../tables.ts';
import type { Buckets, Density } from './buckets.ts';
import type { FoundColumns } from './found-columns.ts';
import type { NumberedWindow } from './window.ts';

const EVENTS: ReadonlySet<string> = new Set(EVENT_KINDS);

const marks = <T>(names: readonly T[], allowed: (name: T) => boolean): Uint8Array =>
  Uint8Array.from(names, (name) => (allowed(name) ? 1 : 0));

/** Which of the entries meet what else a filter asks for, and a window; without a window the undated too. */
function chosen(
  found: FoundColumns,
  filter: EntryFilter,
  window: Pick<NumberedWindow, 'from' | 'to'> | null,
): (index: number) => boolean {
  const { kinds, types, statuses, countries, allCountries } = filter;
  const kindAllowed = marks(
    found.kinds,
    (kind) =>
      (!given(kinds) || (EVENTS.has(kind) && (kinds as readonly string[]).includes(kind))) &&
      (!given(types) || types.includes(TYPE_OF_KIND.get(kind)!)),
  );
  const statusAllowed = marks(
    found.statuses,
    (status) => !given(statuses) || (statuses as readonly (string | null)[]).includes(status),
  );
  const any = given(countries) ? marks(found.countries, (code) => countries.includes(code)) : null;
  const every = new Set(allCountries ?? []);
  const all = every.size > 0 ? marks(found.countries, (code) => every.has(code)) : null;
  const { startDay, endDay, kind, status, offset, country } = found;
  const among = (index: number, marked: Uint8Array): number => {
    let count = 0;
    for (let at = offset[index]!; at < offset[index + 1]!; at++) count += marked[country[at]!]!;
    return count;
  };
  return (index) =>
    (window === null ||
      (startDay[index] !== NO_DATE && startDay[index]! <= window.to && endDay[index]! >= window.from)) &&
    kindAllowed[kind[index]!] === 1 &&
    statusAllowed[status[index]!] === 1 &&
    (any === null || among(index, any) > 0) &&
    (all === null || among(index, all) === every.size);
}

/** Tells the lanes of an entry. */
function lanesOf(found: FoundColumns, lane: Lane): (index: number) => readonly (string | null)[] {
  const { kind, status, offset, country } = found;
  const one = (names: readonly (string | null)[]) => names.map((name) => [name] as const);
  switch (lane) {
    case 'NONE':
      return () => NONE;
    case 'KIND': {
      const lanes = one(found.kinds);
      return (index) => lanes[kind[index]!]!;
    }
    case 'TYPE': {
      const lanes = one(found.kinds.map((each) => TYPE_OF_KIND.get(each) ?? null));
      return (index) => lanes[kind[index]!]!;
    }
    case 'STATUS': {
      const lanes = one(found.statuses);
      return (index) => lanes[status[index]!]!;
    }
    case 'COUNTRY':
      return (index) => {
        const [from, to] = [offset[index]!, offset[index + 1]!];
        if (from === to) return NOWHERE;
        return Array.from(country.subarray(from, to), (number) => found.countries[number]!);
      };
  }
}
const NONE = [null] as const;
const NOWHERE = [NO_COUNTRY] as const;

/** How many of the entries match. */
export function countOfFound(
  found: FoundColumns,
  filter: EntryFilter,
  window: NumberedWindow | null,
): number {
  const isChosen = chosen(found, filter, window);
  let count = 0;
  for (let index = 0; index < found.size; index++) if (isChosen(index)) count++;
  return count;
}

/** How many of them match by lane. */
export function lanesOfFound(
  found: FoundColumns,
  filter: EntryFilter,
  lane: Lane,
  window: NumberedWindow | null,
): ReadonlyMap<string | null, number> {
  const [isChosen, lanes] = [chosen(found, filter, window), lanesOf(found, lane)];
  const counts = new Map<string | null, number>();
  for (let index = 0; index < found.size; index++)
    if (isChosen(index)) for (const id of lanes(index)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** First and last day of those that match and are dated; open sides give what they have. */
export function extentOfFound(
  found: FoundColumns,
  filter: EntryFilter,
): { readonly from: number | null; readonly to: number | null } {
  const isChosen = chosen(found, filter, null);
  const { startDay, endDay } = found;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < found.size; index++) {
    if (startDay[index] === NO_DATE || !isChosen(index)) continue;
    const [start, end] = [startDay[index]!, endDay[index]!];
    from = Math.min(from, start > OPEN_START ? start : end);
    to = Math.max(to, end < OPEN_END ? end : start);
  }
  return from === Number.POSITIVE_INFINITY ? { from: null, to: null } : { from, to };
}

/** Tells the numbers of the buckets that hold the first and the last day of an entry that overlaps a window. */
function bucketsOfEntry(
  { startDay, endDay, startMonth, endMonth }: FoundColumns,
  { from, to, fromMonth, toMonth }: NumberedWindow,
  { unit, grid: { of, first, size } }: Buckets,
): (index: number) => readonly [number, number] {
  if (unit === 'WINDOW') return () => [0, 0];
  const bucketOf = (at: number) => Math.floor((at - first) / size);
  if (of === 'DAYS')
    return (index) => [bucketOf(Math.max(startDay[index]!, from)), bucketOf(Math.min(endDay[index]!, to))];
  return (index) => [
    bucketOf(startDay[index]! < from ? fromMonth : startMonth[index]!),
    bucketOf(endDay[index]! > to ? toMonth : endMonth[index]!),
  ];
}

/** How many of those that match overlap each bucket, and the window. */
export function densityOfFound(
  found: FoundColumns,
  filter: EntryFilter,
  lane: Lane,
  window: NumberedWindow,
  buckets: Buckets,
): Density {
  const [isChosen, lanes] = [chosen(found, filter, window), lanesOf(found, lane)];
  const bucketsOf = bucketsOfEntry(found, window, buckets);
  const count = buckets.spans.length;
  const changes = new Map<string | null, Int32Array>();
  const totals = new Map<string | null, number>();
  for (let index = 0; index < found.size; index++) {
    if (!isChosen(index)) continue;
    const [first, last] = bucketsOf(index);
    for (const id of lanes(index)) {
      const change = changes.get(id) ?? new Int32Array(count + 1);
      change[first]! += 1;
      change[last + 1]! -= 1;
      changes.set(id, change);
      totals.set(id, (totals.get(id) ?? 0) + 1);
    }
  }
  const counts = new Map<string | null, readonly number[]>();
  for (const [id, change] of changes) {
    let running = 0;
    counts.set(
      id,
      buckets.spans.map((_, index) => (running += change[index]!)),
    );
  }
  return { buckets: counts, lanes: totals };
}
