import { type RawBuilder, sql } from 'kysely';
import type { Db, Engine } from '../engine.ts';
import type { Lane } from '../rollup/index.ts';
import type { Buckets } from './buckets.ts';
import { laneOf } from './lanes.ts';
import { isReadOnTheSpot, type Narrowest } from './narrowest.ts';

/** How many entries begin in one bucket and end in another, in one lane. */
export interface Group {
  readonly lane: string | null;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Entries to count: those that meet a condition, or the rows of a list of them; see {@link Narrowest}. */
type Counted = Pick<Narrowest, 'condition' | 'posted'>;

/** Entries with their lanes. The rows of a list have days and no more: `daysAlone` says that those are enough. */
function laned(db: Db, { condition, posted }: Counted, lane: Lane, daysAlone: boolean) {
  if (posted !== null && lane === 'NONE' && daysAlone)
    return db
      .selectFrom(sql<{ start_day: number; end_day: number }>`(${posted})`.as('entry'))
      .select(laneOf(lane).as('lane'));
  const entries = db.selectFrom('entry').where(condition);
  return lane === 'COUNTRY'
    ? entries.leftJoin('entry_country', 'entry_country.entry_id', 'entry.id').select(laneOf(lane).as('lane'))
    : entries.select(laneOf(lane).as('lane'));
}

/** All that density needs, counted row by row; handed over as one text a lane, sooner than as rows. */
export async function groupsOf(
  engine: Engine,
  narrowest: Narrowest,
  lane: Lane,
  buckets: Pick<Buckets, 'unit' | 'grid' | 'startIndex' | 'endIndex'>,
): Promise<readonly Group[]> {
  const { startIndex, endIndex, grid, unit } = buckets;
  const db = isReadOnTheSpot(narrowest.reads) ? engine.quick : engine.reader;
  const counted = laned(db, narrowest, lane, grid.of === 'DAYS' || unit === 'WINDOW')
    .select((eb) => [startIndex.as('first'), endIndex.as('last'), eb.fn.countAll<number>().as('count')])
    .groupBy([sql`1`, sql`2`, sql`3`]);
  const { rows } = await sql<{ lane: string | null; told: string }>`select lane,
      string_agg(first || ' ' || last || ' ' || count, ',') as told
    from (${counted}) as counted group by lane`.execute(db);
  return rows.flatMap(({ lane: id, told }) =>
    told.split(',').map((each) => {
      const [first, last, count] = each.split(' ').map(Number);
      return { lane: id, first: first!, last: last!, count: count! };
    }),
  );
}

/** How many rows of several parts there are in each lane, each part told by its number. */
export async function countsByLane(
  engine: Engine,
  counted: readonly Counted[],
  lane: Lane,
): Promise<readonly { readonly tag: number; readonly lane: string | null; readonly count: number }[]> {
  if (counted.length === 0) return [];
  const parts = counted.map((each, tag): RawBuilder<unknown> => {
    const rows = laned(engine.reader, each, lane, true)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .groupBy([sql`1`]);
    return sql`select ${sql.lit(tag)} as tag, lane, count from (${rows}) as ${sql.ref(`counted_${tag}`)}`;
  });
  const { rows } = await sql<{ tag: number; lane: string | null; count: number }>`${sql.join(
    parts,
    sql` union all `,
  )}`.execute(engine.reader);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
