import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../engine.ts';
import { NO_COUNTRY } from '../query.ts';
import { UNDATED } from '../tables.ts';
import { laneKind, yearOf } from './contributions.ts';
import { ALL, ROLLUP_UNITS } from './units.ts';

const { DAY, MONTH, YEAR, PAIR_MONTH, PAIR_YEAR } = ROLLUP_UNITS;
const all = sql.lit(ALL);
const none = sql.lit(NO_COUNTRY);

interface Counted {
  readonly unit: number;
  readonly kind: RawBuilder<unknown>;
  readonly scope: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
  readonly starts: string;
  readonly ends: string;
}

/** Starts and ends each counted first, then laid side by side: no more rows are sorted at a time than there are postings. */
function counted({ unit, kind, scope, from, starts, ends }: Counted): RawBuilder<unknown> {
  const side = (column: string, start: 0 | 1) => sql`select ${kind} as kind, ${scope} as scope,
      ${sql.ref(column)} as at, ${start === 1 ? sql`count(*)` : sql`0`} as starts,
      ${start === 0 ? sql`count(*)` : sql`0`} as ends
    from ${from} and ${sql.ref(column)} is not null group by 1, 2, 3`;
  return sql`insert into rollup (unit, kind, scope, at, starts, ends)
    select ${sql.lit(unit)}, kind, scope, at, sum(starts), sum(ends)
    from (${side(starts, 1)} union all ${side(ends, 0)}) as sides group by kind, scope, at`;
}

/** Rows of the rollups summed into others. */
const summed = (
  unit: number,
  kind: RawBuilder<unknown>,
  at: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`insert into rollup (unit, kind, scope, at, starts, ends)
  select ${sql.lit(unit)}, ${kind} as new_kind, scope, ${at} as new_at, sum(starts), sum(ends) from rollup
  where ${where} group by new_kind, scope, new_at`;

const entries = sql`entry where true`;
const nowhere = sql`entry where countries = ''`;
const postings = sql`entry_country join entry on entry.id = entry_country.entry_id where true`;
const pairs = sql`entry_country as one
  join entry_country as other on other.entry_id = one.entry_id and one.country < other.country
  join entry on entry.id = one.entry_id where true`;
const country = sql.ref('entry_country.country');
const pair = sql`one.country || '+' || other.country`;
const at = sql.ref<number>('at');
const unitIs = (unit: number) => sql`unit = ${sql.lit(unit)}`;

const undated = (
  unit: number,
  kind: RawBuilder<unknown>,
  scope: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`insert into rollup (unit, kind, scope, at, starts, ends)
  select ${sql.lit(unit)}, ${kind} as kind, ${scope} as scope, ${sql.lit(UNDATED)}, count(*), 0
  from ${from} and entry.start_day is null group by 2, 3`;

/** In this order: what is summed comes after what it is summed from. */
const STATEMENTS: readonly RawBuilder<unknown>[] = [
  ...(
    [
      [all, entries],
      [none, nowhere],
      [country, postings],
    ] as const
  ).flatMap(([scope, from]) => [
    counted({
      unit: MONTH,
      kind: laneKind,
      scope,
      from,
      starts: 'entry.start_month',
      ends: 'entry.end_month',
    }),
    undated(YEAR, laneKind, scope, from),
  ]),
  counted({
    unit: DAY,
    kind: laneKind,
    scope: all,
    from: entries,
    starts: 'entry.start_day',
    ends: 'entry.end_day',
  }),
  counted({
    unit: DAY,
    kind: all,
    scope: none,
    from: nowhere,
    starts: 'entry.start_day',
    ends: 'entry.end_day',
  }),
  counted({
    unit: DAY,
    kind: all,
    scope: country,
    from: sql`entry_country where true`,
    starts: 'entry_country.start_day',
    ends: 'entry_country.end_day',
  }),
  counted({
    unit: PAIR_MONTH,
    kind: all,
    scope: pair,
    from: pairs,
    starts: 'entry.start_month',
    ends: 'entry.end_month',
  }),
  undated(PAIR_YEAR, all, pair, pairs),
  summed(DAY, all, at, sql`${unitIs(DAY)} and kind <> ${all} and scope = ${all}`),
  summed(YEAR, all, at, sql`${unitIs(YEAR)} and at = ${sql.lit(UNDATED)}`),
  summed(MONTH, all, at, unitIs(MONTH)),
  summed(YEAR, sql.ref('kind'), yearOf(at), unitIs(MONTH)),
  summed(PAIR_YEAR, all, yearOf(at), unitIs(PAIR_MONTH)),
];

/** Counts every entry anew: the same rows as of `contributionsOf`, in a time that does not multiply each by what it counts for. */
export async function countAll(db: Tx): Promise<void> {
  await db.deleteFrom('rollup').execute();
  for (const statement of STATEMENTS) await statement.execute(db);
}
