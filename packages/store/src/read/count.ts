import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, sliceOf } from '../rollup/index.ts';
import { OPEN_END, OPEN_START } from '../tables.ts';
import { countOfRollups } from './density.ts';
import { countOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { isEmpty, matching } from './matching.ts';
import { isReadOnTheSpot, narrowest } from './narrowest.ts';
import { type Postings, postedIn, postingsOf } from './postings.ts';
import { weightsOf } from './totals.ts';
import type { NumberedWindow } from './window.ts';

/** What is dated is counted in the order of days; the undated are few, and have an index's end to themselves. */
async function countOfPostings(engine: Engine, filter: EntryFilter, postings: Postings): Promise<number> {
  const dated = postedIn(engine, postings, { from: OPEN_START, to: OPEN_END });
  const own = matching(engine, filter, null, 'PROBED');
  const undated = engine.reader
    .selectFrom('entry')
    .select('entry.id')
    .where((eb) => eb.and([eb('entry.start_day', 'is', null), own(eb)]));
  const { rows } = await sql<{ count: number }>`select (select count(*) from (${dated}) as dated)
    + (select count(*) from (${undated}) as undated) as count`.execute(engine.reader);
  return Number(rows[0]!.count);
}

/** How many entries match, from the rollups where they tell it; without a window the undated too. */
export async function countOf(
  engine: Engine,
  filter: EntryFilter,
  window: NumberedWindow | null,
): Promise<number> {
  const found = await foundColumns(engine, filter);
  if (found !== null) return countOfFound(found, filter, window);
  const slice = sliceOf(filter, 'NONE');
  if (slice !== null && window === null) return countOfSlice(engine, slice);
  if (window !== null && isEmpty(filter)) return (await weightsOf(engine, window)).within;
  const known = window === null ? null : await countOfRollups(engine, filter, window);
  if (known !== null) return known;
  const postings = window === null ? await postingsOf(engine, filter) : null;
  if (postings !== null) return countOfPostings(engine, filter, postings);
  const { condition, posted, reads } = await narrowest(engine, filter, window);
  const db = isReadOnTheSpot(reads) ? engine.quick : engine.reader;
  const entries = posted
    ? sql`(${posted}) as posted`
    : sql`(${db.selectFrom('entry').select('entry.id').where(condition)}) as entry`;
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${entries}`.execute(db);
  return Number(rows[0]!.count);
}
