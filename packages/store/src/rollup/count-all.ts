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

type Sql = RawBuilder<unknown>;

/**
 * What is counted, laid down once for all counts, each row an entry in one scope: `counting` with every entry, and by country or none;
 * `counting_pair` by what two countries share, `counting_person` by person.
 */
const COUNTING: Readonly<Record<string, Sql>> = {
  counting: sql`
    select ${all} as scope, ${laneKind} as kind, status, start_day, end_day, start_month, end_month from entry
    union all
    select coalesce(entry_country.country, ${none}), ${laneKind}, status,
      entry.start_day, entry.end_day, start_month, end_month
    from entry left join entry_country on entry_country.entry_id = entry.id`,
  counting_pair: sql`
    select one.country || '+' || other.country as scope, entry.start_day, start_month, end_month
    from entry_country as one
    join entry_country as other on other.entry_id = one.entry_id and one.country < other.country
    join entry on entry.id = one.entry_id`,
  counting_person: sql`
    select cast(entry_person.person_id as text) as scope, entry.start_day, start_month, end_month
    from entry_person join entry on entry.id = entry_person.entry_id`,
};

interface Counted {
  readonly unit: number;
  readonly kind: Sql;
  readonly from: Sql;
}

/** Starts and ends side by side, so that both are sorted once; most entries end when they start. */
const counted = ({ unit, kind, from }: Counted, starts: string, ends: string): Sql => {
  const [start, end] = [sql.ref(starts), sql.ref(ends)];
  return sql`insert into rollup (unit, kind, scope, at, starts, ends)
    select ${sql.lit(unit)}, kind, scope, at, sum(starts), sum(ends) from (
      select ${kind} as kind, scope, ${start} as at, 1 as starts, case when ${start} = ${end} then 1 else 0 end as ends
      from ${from} and ${start} is not null
      union all select ${kind}, scope, ${end}, 0, 1 from ${from} and ${start} <> ${end}
    ) as sides group by kind, scope, at`;
};

const countedByMonth = (what: Counted): Sql => counted(what, 'start_month', 'end_month');
const countedByDay = (what: Counted): Sql => counted(what, 'start_day', 'end_day');

const undated = ({ unit, kind, from }: Counted): Sql => sql`
  insert into rollup (unit, kind, scope, at, starts, ends)
  select ${sql.lit(unit)}, ${kind} as kind, scope, ${sql.lit(UNDATED)}, count(*), 0
  from ${from} and start_day is null group by 2, 3`;

/** Rows of the rollups summed into others. */
const summed = (unit: number, kind: Sql, at: Sql, where: Sql): Sql => sql`
  insert into rollup (unit, kind, scope, at, starts, ends)
  select ${sql.lit(unit)}, ${kind} as new_kind, scope, ${at} as new_at, sum(starts), sum(ends) from rollup
  where ${where} group by new_kind, scope, new_at`;

const kind = sql.ref('kind');
const status = sql.ref('status');
const at = sql.ref<number>('at');
const unitIs = (unit: number) => sql`unit = ${sql.lit(unit)}`;
const ownKinds = sql`kind not in (${all}, ${statuses})`;
const anywhere = sql`counting where scope = ${all}`;
const somewhere = sql`counting where scope <> ${all}`;
/** Only events have a status. */
const withStatus = sql`and status is not null`;
const pairs = sql`counting_pair where true`;
const people = sql`counting_person where true`;

/** In this order: what is summed comes after what it is summed from. */
const STATEMENTS: readonly Sql[] = [
  countedByMonth({ unit: MONTH, kind, from: sql`counting where true` }),
  countedByMonth({ unit: MONTH, kind: status, from: sql`counting where true ${withStatus}` }),
  undated({ unit: YEAR, kind, from: sql`counting where true` }),
  undated({ unit: YEAR, kind: status, from: sql`counting where true ${withStatus}` }),
  countedByDay({ unit: DAY, kind, from: anywhere }),
  countedByDay({ unit: DAY, kind: status, from: sql`${anywhere} ${withStatus}` }),
  countedByDay({ unit: DAY, kind: all, from: somewhere }),
  countedByMonth({ unit: PAIR_MONTH, kind: all, from: pairs }),
  undated({ unit: PAIR_YEAR, kind: all, from: pairs }),
  countedByMonth({ unit: PERSON_MONTH, kind: all, from: people }),
  undated({ unit: PERSON_YEAR, kind: all, from: people }),
  summed(DAY, all, at, sql`${unitIs(DAY)} and ${ownKinds} and scope = ${all}`),
  summed(YEAR, all, at, sql`${unitIs(YEAR)} and ${ownKinds} and at = ${sql.lit(UNDATED)}`),
  summed(MONTH, all, at, sql`${unitIs(MONTH)} and ${ownKinds}`),
  summed(YEAR, kind, yearOf(at), unitIs(MONTH)),
  summed(PAIR_YEAR, all, yearOf(at), unitIs(PAIR_MONTH)),
  summed(PERSON_YEAR, all, yearOf(at), unitIs(PERSON_MONTH)),
];

/** Counts every entry anew: the same rows as of `contributionsOf`, in a time that does not multiply each by what it counts for. */
export async function countAll(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('rollup').execute();
  for (const [table, rows] of Object.entries(COUNTING))
    await sql`create temporary table ${sql.table(table)} as ${rows}`.execute(db);
  for (const statement of STATEMENTS) await statement.execute(db);
  for (const table of Object.keys(COUNTING)) await sql`drop table ${sql.table(table)}`.execute(db);
  await db.deleteFrom('tally').execute();
  for (const tally of talliesOf(null)) await sql`insert into tally (facet, id, entries) ${tally}`.execute(db);
}
