import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Lane } from '../rollup/index.ts';
import type { Buckets } from './buckets.ts';
import { laneOf } from './lanes.ts';
import type { Condition } from './matching.ts';

/** How many entries begin in one bucket and end in another, in one lane. */
export interface Group {
  readonly lane: string | null;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

const laned = (engine: Engine, condition: Condition, lane: Lane) => {
  const entries = engine.reader.selectFrom('entry').where(condition);
  return lane === 'COUNTRY'
    ? entries.leftJoin('entry_country', 'entry_country.entry_id', 'entry.id').select(laneOf(lane).as('lane'))
    : entries.select(laneOf(lane).as('lane'));
};

/** All that density needs, counted row by row; handed over as one text a lane, sooner than as rows. */
export async function groupsOf(
  engine: Engine,
  condition: Condition,
  lane: Lane,
  { startIndex, endIndex }: Pick<Buckets, 'startIndex' | 'endIndex'>,
): Promise<readonly Group[]> {
  const counted = laned(engine, condition, lane)
    .select((eb) => [startIndex.as('first'), endIndex.as('last'), eb.fn.countAll<number>().as('count')])
    .groupBy([sql`1`, sql`2`, sql`3`]);
  const { rows } = await sql<{ lane: string | null; told: string }>`select lane,
      string_agg(first || ' ' || last || ' ' || count, ',') as told
    from (${counted}) as counted group by lane`.execute(engine.reader);
  return rows.flatMap(({ lane: id, told }) =>
    told.split(',').map((each) => {
      const [first, last, count] = each.split(' ').map(Number);
      return { lane: id, first: first!, last: last!, count: count! };
    }),
  );
}

/** How many rows of each lane meet several conditions, each told by its number. */
export async function countsByLane(
  engine: Engine,
  conditions: readonly Condition[],
  lane: Lane,
): Promise<readonly { readonly tag: number; readonly lane: string | null; readonly count: number }[]> {
  if (conditions.length === 0) return [];
  const parts = conditions.map((condition, tag): RawBuilder<unknown> => {
    const counted = laned(engine, condition, lane)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .groupBy([sql`1`]);
    return sql`select ${sql.lit(tag)} as tag, lane, count from (${counted}) as ${sql.ref(`counted_${tag}`)}`;
  });
  const { rows } = await sql<{ tag: number; lane: string | null; count: number }>`${sql.join(
    parts,
    sql` union all `,
  )}`.execute(engine.reader);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
