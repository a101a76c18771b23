import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import { contributionsOf } from '../rollup/contributions.ts';
import { talliesOf } from '../rollup/tallies.ts';
import { chunksOf } from './chunks-of.ts';

/**
 * Adds what some entries count to the rollups, or takes it away: called before their rows change with −1, and with 1 after. A count
 * that comes to nothing stays as a row of zeros.
 */
export async function countEntries(
  engine: Engine,
  db: Tx,
  ids: Iterable<number>,
  sign: 1 | -1,
): Promise<void> {
  if (engine.counts === 'AFTERWARDS') return;
  const times = sql.lit(sign);
  for (const chunk of chunksOf(ids)) {
    const contributions = contributionsOf(engine.ids(chunk));
    await sql`insert into rollup (unit, kind, scope, at, starts, ends)
      select unit, kind, scope, at, ${times} * starts, ${times} * ends from (${contributions}) as counted where true
      on conflict (unit, kind, scope, at) do update
      set starts = rollup.starts + excluded.starts, ends = rollup.ends + excluded.ends`.execute(db);
    for (const tally of talliesOf(engine.ids(chunk)))
      await sql`insert into tally (facet, id, entries)
        select facet, id, ${times} * entries from (${tally}) as counted where true
        on conflict (facet, id) do update set entries = tally.entries + excluded.entries`.execute(db);
  }
}
