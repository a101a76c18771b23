import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, sliceOf } from '../rollup/index.ts';
import { countOfRollups } from './density.ts';
import { countOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { isReadOnTheSpot, narrowest } from './narrowest.ts';
import type { NumberedWindow } from './window.ts';

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
  const known = window === null ? null : await countOfRollups(engine, filter, window);
  if (known !== null) return known;
  const { condition, posted, reads } = await narrowest(engine, filter, window);
  const db = isReadOnTheSpot(reads) ? engine.quick : engine.reader;
  const entries = posted
    ? sql`(${posted}) as posted`
    : sql`(${db.selectFrom('entry').select('entry.id').where(condition)}) as entry`;
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${entries}`.execute(db);
  return Number(rows[0]!.count);
}
