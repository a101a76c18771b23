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

/** Some of the named countries, and each with each that is not named. */
const partners = (level: Level): RawBuilder<unknown> => sql`
  select ${unit(level)} as unit, ${all} as kind, scope from part
  union all select ${pairs(level)}, ${all},
    case when country.scope < part.scope then country.scope || '+' || part.scope
      else part.scope || '+' || country.scope end
  from part cross join country where part.scope <> '' and country.scope not in (select scope from named)`;

function tablesOf(
  { scopes, kinds, of }: Slice,
  level: Level,
  part: readonly string[] | null,
): readonly RawBuilder<unknown>[] {
  const wanted = (rows: RawBuilder<unknown>) => sql`wanted (unit, kind, scope) as (${rows})`;
  const named = [...(scopes?.keys() ?? [])];
  switch (of) {
    case 'PARTNERS':
      return [
        country,
        listed('named', 'scope', named),
        listed('part', 'scope', part ?? named),
        wanted(partners(level)),
      ];
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
 * then read from one stretch of the index, in its order. Of partners those of a part of the countries alone, where one is given.
 */
export const wantedRows = (
  slice: Slice,
  level: Level,
  part: readonly string[] | null = null,
): RawBuilder<unknown> => sql`with recursive ${sql.join(tablesOf(slice, level, part))}`;

/** What is read at once, each by a reader of its own: the partners of some countries are many, and those of each half as many. */
export function readAtOnce({ scopes, of }: Slice): readonly (readonly string[] | null)[] {
  if (of !== 'PARTNERS' || scopes === null || scopes.size < 2) return [null];
  const named = [...scopes.keys()];
  return [0, 1].map((half) => named.filter((_, index) => index % 2 === half));
}

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
