import { EVENT_STATUSES } from '@ephemeride/domain';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NO_COUNTRY } from '../query.ts';
import { type Tables, UNDATED } from '../tables.ts';
import { laneKind, yearOf } from './contributions.ts';
import { talliesOf } from './tallies.ts';
import { ALL, ROLLUP_UNITS } from './units.ts';

const { DAY, MONTH, YEAR, PAIR_MONTH, PAIR_YEAR, PERSON_MONTH, PERSON_YEAR } = ROLLUP_UNITS;
const statuses = sql.join(EVENT_STATUSES.map((status) => sql.lit(status)));
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
const people = sql`entry_person join entry on entry.id = entry_person.entry_id where true`;
const country = sql.ref('entry_country.country');
const pair = sql`one.country || '+' || other.country`;
const person = sql`cast(entry_person.person_id as text)`;
const at = sql.ref<number>('at');
const unitIs = (unit: number) => sql`unit = ${sql.lit(unit)}`;
const ownKinds = sql`kind not in (${all}, ${statuses})`;
const months = { starts: 'entry.start_month', ends: 'entry.end_month' };
const days = { starts: 'entry.start_day', ends: 'entry.end_day' };

const undated = (
  unit: number,
  kind: RawBuilder<unknown>,
  scope: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`insert into rollup (unit, kind, scope, at, starts, ends)
  select ${sql.lit(unit)}, ${kind} as kind, ${scope} as scope, ${sql.lit(UNDATED)}, count(*), 0
  from ${from} and entry.start_day is null group by 2, 3`;

const SCOPES = [
  [all, entries],
  [none, nowhere],
  [country, postings],
] as const;
/** An event's own kind, and its status, which only events have. */
const KINDS = [
  [laneKind, sql``],
  [sql.ref('entry.status'), sql`and entry.status is not null`],
] as const;

/** In this order: what is summed comes after what it is summed from. */
const STATEMENTS: readonly RawBuilder<unknown>[] = [
  ...SCOPES.flatMap(([scope, from]) =>
    KINDS.flatMap(([kind, having]) => [
      counted({ unit: MONTH, kind, scope, from: sql`${from} ${having}`, ...months }),
      undated(YEAR, kind, scope, sql`${from} ${having}`),
    ]),
  ),
  ...KINDS.map(([kind, having]) =>
    counted({ unit: DAY, kind, scope: all, from: sql`${entries} ${having}`, ...days }),
  ),
  counted({ unit: DAY, kind: all, scope: none, from: nowhere, ...days }),
  counted({
    unit: DAY,
    kind: all,
    scope: country,
    from: sql`entry_country where true`,
    starts: 'entry_country.start_day',
    ends: 'entry_country.end_day',
  }),
  counted({ unit: PAIR_MONTH, kind: all, scope: pair, from: pairs, ...months }),
  undated(PAIR_YEAR, all, pair, pairs),
  counted({ unit: PERSON_MONTH, kind: all, scope: person, from: people, ...months }),
  undated(PERSON_YEAR, all, person, people),
  summed(DAY, all, at, sql`${unitIs(DAY)} and ${ownKinds} and scope = ${all}`),
  summed(YEAR, all, at, sql`${unitIs(YEAR)} and ${ownKinds} and at = ${sql.lit(UNDATED)}`),
  summed(MONTH, all, at, sql`${unitIs(MONTH)} and ${ownKinds}`),
  summed(YEAR, sql.ref('kind'), yearOf(at), unitIs(MONTH)),
  summed(PAIR_YEAR, all, yearOf(at), unitIs(PAIR_MONTH)),
  summed(PERSON_YEAR, all, yearOf(at), unitIs(PERSON_MONTH)),
];

/** Counts every entry anew: the same rows as of `contributionsOf`, in a time that does not multiply each by what it counts for. */
export async function countAll(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('rollup').execute();
  for (const statement of STATEMENTS) await statement.execute(db);
  await db.deleteFrom('tally').execute();
  for (const tally of talliesOf(null)) await sql`insert into tally (facet, id, entries) ${tally}`.execute(db);
}
