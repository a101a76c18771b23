import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter, Lane } from '../query.ts';
import { isCountedByDay, monthOf, sliceOf } from '../rollup/index.ts';
import type { Buckets, Density } from './buckets.ts';
import { isReadOnTheSpot, narrowest } from './narrowest.ts';
import { postingsOf } from './postings.ts';
import { toldNumbers } from './told-numbers.ts';
import type { NumberedWindow } from './window.ts';

/** All entries of a window, the most important first. */
export interface ListedWindow {
  readonly ids: readonly number[];
  readonly startDays: readonly number[];
  readonly endDays: readonly number[];
}

/** Of each entry its id, first and last day. */
const COLUMNS = 3;

/** Where more rows than this are passed over, counting them costs less than to hand them over. */
const MOST_READ = 20_000;

/**
 * The entries of a window that the lists of countries or people hold, read once to be counted and to be chosen from. Null where counts
 * tell their density, where they are many, or where lanes or months are asked for, which lists do not tell.
 */
export async function listedWindow(
  engine: Engine,
  filter: EntryFilter,
  lane: Lane,
  window: NumberedWindow,
  { unit, grid }: Buckets,
): Promise<ListedWindow | null> {
  if (lane !== 'NONE' || (grid.of !== 'DAYS' && unit !== 'WINDOW')) return null;
  if ((await postingsOf(engine, filter)) === null) return null;
  const slice = sliceOf(filter, lane);
  if (slice !== null && unit !== 'WINDOW' && isCountedByDay(slice)) return null;
  const { posted, reads } = await narrowest(engine, filter, window);
  if (posted === null || reads === null || reads > MOST_READ) return null;
  const { rows } = await sql<{
    told: string | null;
  }>`select string_agg(id || ' ' || start_day || ' ' || end_day, ','
      order by importance desc, id) as told from (${posted}) as posted`.execute(
    isReadOnTheSpot(reads) ? engine.quick : engine.reader,
  );
  const told = toldNumbers(rows[0]?.told ?? '');
  const column = (first: number) =>
    Array.from({ length: told.length / COLUMNS }, (_, index) => told[index * COLUMNS + first]!);
  return { ids: column(0), startDays: column(1), endDays: column(2) };
}

/** How many of them overlap each bucket. */
export function densityOfListed(
  { startDays, endDays }: Pick<ListedWindow, 'startDays' | 'endDays'>,
  { from, to }: NumberedWindow,
  { unit, grid: { of, first, size }, spans }: Buckets,
): Density {
  const placeOf = (day: number) => (of === 'DAYS' ? day : monthOf(day));
  const bucketOf = (day: number) => (unit === 'WINDOW' ? 0 : Math.floor((placeOf(day) - first) / size));
  const changes = new Array<number>(spans.length + 1).fill(0);
  for (let index = 0; index < startDays.length; index++) {
    changes[bucketOf(Math.max(startDays[index]!, from))]! += 1;
    changes[bucketOf(Math.min(endDays[index]!, to)) + 1]! -= 1;
  }
  let running = 0;
  const counts = spans.map((_, index) => (running += changes[index]!));
  if (startDays.length === 0) return { buckets: new Map(), lanes: new Map() };
  return { buckets: new Map([[null, counts]]), lanes: new Map([[null, startDays.length]]) };
}
