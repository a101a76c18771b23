import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { countOfSlice, sliceOf } from '../rollup/index.ts';
import { countOfRollups } from './density.ts';
import { countOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { narrowest } from './narrowest.ts';
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
  const { count } = await engine.reader
    .selectFrom('entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(await narrowest(engine, filter, window))
    .executeTakeFirstOrThrow();
  return Number(count);
}
