import type { RawBuilder } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, isCounted, sliceOf } from '../rollup/index.ts';
import { countOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { type Condition, type EntrySearch, isEmpty, matching } from './matching.ts';
import { ofPosted, type Postings, postedIn, postingsOf } from './postings.ts';
import { totalsOf, type Weights, weightsOf } from './totals.ts';
import type { NumberedWindow } from './window.ts';

/** A look-up by id costs as much as so many rows of an index read in its order. */
export const LOOKUP = 4;

/** To ask whether one entry has words costs as much as to list so many that have. */
const HOLDS = 10;

/** So few entries are read and sorted sooner than two counts are asked for. */
const SORTED_AT_ONCE = 1000;

/** So many rows of an index are passed over on the spot sooner than a thread is asked. */
const READ_ON_THE_SPOT = 3000;

export const isReadOnTheSpot = (reads: number | null): boolean => reads !== null && reads <= READ_ON_THE_SPOT;

/** Whether a filter leaves little, and is found from what it names: people, topics, documents or words. */
export const isFew = (filter: EntryFilter): boolean =>
  !isCounted({ ...filter, statuses: null, minImportance: null });

/** Where the entries of a filter and a window are read with least. */
export interface Narrowest {
  readonly condition: Condition;
  /** Rows `id`, `start_day`, `end_day`, `importance` of the same entries, where a list of them has these; else null. */
  readonly posted: RawBuilder<unknown> | null;
  /** How many rows are read, about; null where nobody has counted. */
  readonly reads: number | null;
}

/** How many rows are read to find what stands in a window by its lists, were all times alike. */
export function readsOfPostings(
  { lists: [{ size }, ...others], rest }: Postings,
  { all, within }: Pick<Weights, 'all' | 'within'>,
): number {
  const probes = others.length + (isEmpty(rest) ? 0 : 1);
  return (size * within * (1 + probes)) / Math.max(1, all);
}

/** Engines guess badly where reading best begins, and the counts know. */
export async function narrowest(
  engine: Engine,
  filter: EntryFilter,
  window: Pick<NumberedWindow, 'from' | 'to'> | null,
): Promise<Narrowest> {
  const found = (search: EntrySearch, reads: number | null): Narrowest => ({
    condition: matching(engine, filter, window, search),
    posted: null,
    reads,
  });
  if (window === null) return found('LISTED', null);
  const postings = await postingsOf(engine, filter);
  if (postings !== null) {
    const reads = readsOfPostings(postings, await weightsOf(engine, window));
    return { ...ofPosted(postedIn(engine, postings, window, reads)), reads };
  }
  if (isFew(filter)) return found('LISTED', null);
  const { all, within } = await weightsOf(engine, window);
  return found(within < all / LOOKUP ? 'PROBED' : 'LISTED', Math.min(all, within));
}

/**
 * Where a page of so many entries best begins, in whatever order: with what its countries have, or with the order itself, passing over
 * what is of other countries or has not the words.
 */
export async function searchOfPage(engine: Engine, filter: EntryFilter, size: number): Promise<EntrySearch> {
  const found = await foundColumns(engine, filter);
  if (found !== null) {
    const { all } = await totalsOf(engine);
    const probed = (size * all * HOLDS) / Math.max(1, countOfFound(found, filter, null));
    return probed < found.size ? 'PROBED' : 'LISTED';
  }
  const slice = sliceOf(filter, 'NONE');
  const postings = slice === null ? null : await postingsOf(engine, { ...filter, people: null });
  const listed = postings?.lists[0].size ?? 0;
  if (slice === null || listed <= SORTED_AT_ONCE) return 'LISTED';
  const [{ all }, matched] = await Promise.all([totalsOf(engine), countOfSlice(engine, slice)]);
  return (size * all) / Math.max(1, matched) < listed ? 'PROBED' : 'LISTED';
}
