import { type RawBuilder, sql } from 'kysely';
import { KIND_LANE_OF_TYPE, NO_COUNTRY } from '../query.ts';
import { UNDATED } from '../tables.ts';
import { ALL } from './units.ts';

const { AGREEMENT, COMMEMORATION, ANNIVERSARY } = KIND_LANE_OF_TYPE;

/** An event's kind, and for what is no event the lane of its type. */
export const laneKind: RawBuilder<string> = sql`case entry.type when 'EVENT' then entry.kind
  when 'AGREEMENT' then ${sql.lit(AGREEMENT)} when 'COMMEMORATION' then ${sql.lit(COMMEMORATION)}
  else ${sql.lit(ANNIVERSARY)} end`;

/** Whole years since year 0: division alone would round years before it up. */
export const yearOf = (month: RawBuilder<number>): RawBuilder<number> =>
  sql`(${month} - ((${month} % 12) + 12) % 12) / 12`;

const mark = (level: number, at: RawBuilder<number>, starts: 0 | 1): RawBuilder<unknown> =>
  sql`select id, ${sql.lit(level)} as level, ${at} as at, ${sql.lit(starts)} as starts,
    ${sql.lit(1 - starts)} as ends from chosen where start_day is not null`;

const column = (name: string) => sql.ref<number>(name);

/**
 * Rows `unit`, `kind`, `scope`, `at`, `starts`, `ends`: how many of some entries start, and end, when. The one definition of what is
 * kept in `rollup`, where the status of an event is a kind beside its own: what a change adds and takes away, and what a recount finds, are all read from here. `ids` is a
 * table of a column `id`; null takes every entry.
 */
export function contributionsOf(ids: RawBuilder<unknown> | null): RawBuilder<unknown> {
  const given = ids === null ? sql`` : sql`given as (${ids}),`;
  const only = (name: string) =>
    ids === null ? sql`1 = 1` : sql`${sql.ref(name)} in (select id from given)`;
  const all = sql.lit(ALL);
  const marks = [
    mark(0, column('start_day'), 1),
    mark(0, column('end_day'), 0),
    mark(1, column('start_month'), 1),
    mark(1, column('end_month'), 0),
    mark(2, yearOf(column('start_month')), 1),
    mark(2, yearOf(column('end_month')), 0),
    sql`select id, 2 as level, ${sql.lit(UNDATED)} as at, 1 as starts, 0 as ends from chosen where start_day is null`,
  ];
  return sql`with ${given} chosen as (
      select id, ${laneKind} as kind, start_day, end_day, start_month, end_month, countries, status
      from entry where ${only('entry.id')}
    ), scoped as (
      select id, ${all} as scope, 0 as several from chosen
      union all select id, ${sql.lit(NO_COUNTRY)}, 0 from chosen where countries = ''
      union all select entry_id, country, 0 from entry_country where ${only('entry_id')}
      union all select one.entry_id, one.country || '+' || other.country, 1
        from entry_country as one join entry_country as other
          on other.entry_id = one.entry_id and one.country < other.country
        where ${only('one.entry_id')}
      union all select entry_id, cast(person_id as text), 2 from entry_person where ${only('entry_id')}
    ), kinds as (
      select id, ${all} as kind, 0 as own from chosen union all select id, kind, 1 from chosen
      union all select id, status, 1 from chosen where status is not null
    ), marks as (${sql.join(marks, sql` union all `)})
    select case several when 1 then level + 3 when 2 then level + 5 else level end as unit, kinds.kind as kind, scope, at,
      sum(starts) as starts, sum(ends) as ends
    from scoped join kinds on kinds.id = scoped.id join marks on marks.id = scoped.id
    where (several = 0 or (level > 0 and own = 0)) and (level > 0 or own = 0 or scope = ${all})
    group by 1, 2, 3, 4`;
}
