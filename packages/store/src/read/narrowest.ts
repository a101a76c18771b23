import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, isCounted, personAlone, sliceOf } from '../rollup/index.ts';
import { countOfRollups } from './density.ts';
import { countOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { type Condition, type EntrySearch, matching } from './matching.ts';
import type { NumberedWindow } from './window.ts';

/** A look-up by id costs as much as so many rows of an index read in its order. */
export const LOOKUP = 4;

/** To ask whether one entry has words costs as much as to list so many that have. */
const HOLDS = 10;

/** So few entries are read and sorted sooner than two counts are asked for. */
const SORTED_AT_ONCE = 1000;

/** Whether a filter leaves little, and is found from what it names: people, topics, documents or words. */
export const isFew = (filter: EntryFilter): boolean =>
  !isCounted({ ...filter, statuses: null, minImportance: null });

/** How many entries are read where a filter begins with its countries; null where it names none. */
export async function readsOfCountries(engine: Engine, filter: EntryFilter): Promise<number | null> {
  const [any, every] = [filter.countries ?? [], filter.allCountries ?? []];
  if (any.length === 0 && every.length === 0) return null;
  const countOfCountry = (country: string) =>
    countOfSlice(engine, sliceOf({ countries: [country] }, 'NONE')!);
  const counts = await Promise.all([...new Set(any.length > 0 ? any : every)].map(countOfCountry));
  return any.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : Math.min(...counts);
}

/** Where reading the entries of a filter and a window best begins: engines guess badly, and the rollups know. */
export async function searchOf(
  engine: Engine,
  filter: EntryFilter,
  window: Pick<NumberedWindow, 'from' | 'to'> | null,
): Promise<EntrySearch> {
  if (window === null || (isFew(filter) && personAlone(filter) === null)) return 'LISTED';
  const [within, listed, all] = await Promise.all([
    countOfRollups(engine, {}, window),
    personAlone(filter) === null
      ? readsOfCountries(engine, filter)
      : countOfSlice(engine, sliceOf(filter, 'NONE')!),
    countOfSlice(engine, sliceOf({}, 'NONE')!),
  ]);
  const reads = Math.min(listed ?? all, all / LOOKUP);
  return (within ?? all) < reads ? 'PROBED' : 'LISTED';
}

/** The condition of a filter and a window, in the form that reads least. */
export async function narrowest(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow | null,
): Promise<Condition> {
  return matching(engine, filter, window, await searchOf(engine, filter, window));
}

/**
 * Where a page of so many entries best begins, in whatever order: with what its countries have, or with the order itself, passing over
 * what is of other countries or has not the words.
 */
export async function searchOfPage(engine: Engine, filter: EntryFilter, size: number): Promise<EntrySearch> {
  const found = await foundColumns(engine, filter);
  if (found !== null) {
    const all = await countOfSlice(engine, sliceOf({}, 'NONE')!);
    const probed = (size * all * HOLDS) / Math.max(1, countOfFound(found, filter, null));
    return probed < found.size ? 'PROBED' : 'LISTED';
  }
  const slice = sliceOf(filter, 'NONE');
  const listed = slice === null ? null : await readsOfCountries(engine, filter);
  if (slice === null || listed === null || listed <= SORTED_AT_ONCE) return 'LISTED';
  const [all, matched] = await Promise.all([
    countOfSlice(engine, sliceOf({}, 'NONE')!),
    countOfSlice(engine, slice),
  ]);
  return (size * all) / Math.max(1, matched) < listed ? 'PROBED' : 'LISTED';
}
