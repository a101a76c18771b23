import { type RawBuilder, sql } from 'kysely';
import { inList } from '../read/aligned.ts';
import type { Slice } from './slice.ts';
import { ALL, ROLLUP_UNITS } from './units.ts';

export type Level = 'DAY' | 'MONTH' | 'YEAR';

const all = sql.lit(ALL);
const unit = (name: keyof typeof ROLLUP_UNITS) => sql.lit(ROLLUP_UNITS[name]);

/** The rows of one unit, kind and scope up to the next: where they begin, a look into the index finds. */
const ofYears = sql`from rollup where unit = ${unit('YEAR')} and kind = ${all}`;

/** A table of each country that is counted, and none: one look for each, where reading them all would pass over all of their years. */
const country = sql`country (scope) as (
    select min(scope) ${ofYears} and scope > ${all} union all
    select (select min(scope) ${ofYears} and scope > country.scope) from country where country.scope is not null
  )`;

/** A table of one column, of few lengths: see `inList`. */
const listed = (name: string, column: string, values: Iterable<string>): RawBuilder<unknown> =>
  sql`${sql.ref(name)} (${sql.ref(column)}) as (values ${sql.join(inList(values, '').map((value) => sql`(${value})`))})`;

const pairs = (level: Level) => unit(level === 'MONTH' ? 'PAIR_MONTH' : 'PAIR_YEAR');

/** Some countries, and each with each of the others. */
const partners = (level: Level): RawBuilder<unknown> => sql`
  select ${unit(level)} as unit, ${all} as kind, scope from named
  union all select ${pairs(level)}, ${all},
    case when country.scope < named.scope then country.scope || '+' || named.scope
      else named.scope || '+' || country.scope end
  from named cross join country where country.scope not in (select scope from named)`;

function tablesOf({ scopes, kinds, of }: Slice, level: Level): readonly RawBuilder<unknown>[] {
  const wanted = (rows: RawBuilder<unknown>) => sql`wanted (unit, kind, scope) as (${rows})`;
  const named = [...(scopes?.keys() ?? [])];
  switch (of) {
    case 'PARTNERS':
      return [country, listed('named', 'scope', named), wanted(partners(level))];
    case 'PERSON': {
      const people = unit(level === 'MONTH' ? 'PERSON_MONTH' : 'PERSON_YEAR');
      return [listed('named', 'scope', named), wanted(sql`select ${people}, ${all}, scope from named`)];
    }
    default: {
      const own = (
        table: string,
      ) => sql`select ${unit(level)} as unit, kinds.kind as kind, ${sql.ref(`${table}.scope`)} as scope
        from kinds cross join ${sql.table(table)}`;
      const ofKinds = listed('kinds', 'kind', kinds.keys());
      if (scopes === null) return [country, ofKinds, wanted(own('country'))];
      const single = listed(
        'named',
        'scope',
        named.filter((scope) => !scope.includes('+')),
      );
      if (of === 'ONE' || level === 'DAY') return [ofKinds, single, wanted(own('named'))];
      const shared = listed(
        'shared',
        'scope',
        named.filter((scope) => scope.includes('+')),
      );
      const both = sql`${own('named')} union all select ${pairs(level)}, ${all}, scope from shared`;
      return [ofKinds, single, shared, wanted(both)];
    }
  }
}

/**
 * `with` and a table `wanted` of the `unit`, `kind` and `scope` of the rollups that a slice is counted from: what belongs to each is
 * then read from one stretch of the index, in its order.
 */
export const wantedRows = (slice: Slice, level: Level): RawBuilder<unknown> =>
  sql`with recursive ${sql.join(tablesOf(slice, level))}`;

/** What one row of `wanted` is counted from, between two numbers of its unit, the second left out. */
export function itsCounts(from: number | null, before: number | null): RawBuilder<unknown> {
  const since = from === null ? sql`` : sql`and at >= ${from}`;
  const until = before === null ? sql`` : sql`and at < ${before}`;
  return sql`from rollup where rollup.unit = wanted.unit and rollup.kind = wanted.kind
    and rollup.scope = wanted.scope ${since} ${until}`;
}

/** So many rows of the counts are read within a millisecond. */
const SHORT = 5000;

/** Whether a slice is read that soon, at so many rows of each scope and kind. */
export const isShort = ({ scopes, kinds, of }: Slice, each: number): boolean =>
  scopes !== null && of !== 'PARTNERS' && scopes.size * kinds.size * each <= SHORT;
