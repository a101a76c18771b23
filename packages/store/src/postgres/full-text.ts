import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Engine, SEARCHABLE, type Searchable, type SearchRow, type Tx } from '../engine.ts';
import { anyTier, type Grammar, lexemesOf, oneTier } from '../text/search-tiers.ts';
import { soughtWords } from '../text/words.ts';

export const tableOf = (what: Searchable) => sql.table(`${what}_search`);

/** The first letter of a lexeme says which kind of word it is: one column holds all three. */
const KINDS = { printed: 'p', forms: 'f', stems: 's' } as const;

/** Words made in TypeScript, the same as on SQLite, in a `tsvector`: no text search configuration of the server is asked. */
export async function orderTextIndexes(db: Kysely<unknown>): Promise<void> {
  for (const what of SEARCHABLE) {
    const table = `${what}_search`;
    await sql`create table ${sql.table(table)} (
      id bigint primary key, rank integer not null, words tsvector not null
    )`.execute(db);
    await sql`create index ${sql.ref(`${table}_words`)} on ${sql.table(table)} using gin (words)
      with (fastupdate = off)`.execute(db);
    await sql`create index ${sql.ref(`${table}_rank`)} on ${sql.table(table)} (rank, id)`.execute(db);
  }
}

/** Words hold letters and digits only, so that quotes make them inert. */
const TSQUERY: Grammar = {
  lexeme: (kind, text, prefix) => `'${KINDS[kind]}${text}'${prefix ? ':*' : ''}`,
  all: ' & ',
  either: ' | ',
  butNot: (one, other) => `(${one}) & !(${other})`,
};

/** `array_to_tsvector` takes an array: a JSON one, since rows have arrays of different lengths. */
export async function indexText(db: Tx, what: Searchable, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  const words = rows.map(({ text }) => {
    const { printed, forms, stems } = lexemesOf(text);
    const lexemes = [
      ...printed.map((word) => KINDS.printed + word),
      ...forms.map((word) => KINDS.forms + word),
      ...stems.map((word) => KINDS.stems + word),
    ];
    return lexemes.join(' ');
  });
  const ids = rows.map(({ id }) => id);
  const ranks = rows.map(({ rank }) => rank);
  await sql`insert into ${tableOf(what)} (id, rank, words)
    select id, rank, array_to_tsvector(string_to_array(words, ' '))
    from unnest(${ids}::bigint[], ${ranks}::integer[], ${words}::text[]) as t (id, rank, words)`.execute(db);
}

export async function forgetText(db: Tx, what: Searchable, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from ${tableOf(what)} where id = any(${ids}::bigint[])`.execute(db);
}

export const matches: Engine['matches'] = (what, id, words): Expression<SqlBool> | null => {
  const query = anyTier(soughtWords(words), TSQUERY);
  if (query === null) return null;
  return sql<SqlBool>`${id} in (select id from ${tableOf(what)} where words @@ ${query}::tsquery)`;
};

export const factsFound: Engine['factsFound'] = (words) => {
  const query = anyTier(soughtWords(words), TSQUERY);
  if (query === null) return null;
  return sql`from entry where id in (select id from ${tableOf('entry')} where words @@ ${query}::tsquery)`;
};

export const holds: Engine['holds'] = (words) => {
  const query = anyTier(soughtWords(words), TSQUERY);
  if (query === null) return null;
  return sql<SqlBool>`exists (select 1 from ${tableOf('entry')} as worded
    where worded.id = entry.id and worded.words @@ ${query}::tsquery)`;
};

/**
 * So many matches are found by the index of words and sorted; of more, the index of ranks gives the first. The planner, which takes
 * every word that it knows nothing of for one of many matches, would walk all ranks for a rare one.
 */
const SORTED_AT_ONCE = 2000;

export const found: Engine['found'] = (
  what,
  words,
  { tier, direction, after, limit },
): RawBuilder<{ id: number; rank: number }> | null => {
  const query = oneTier(soughtWords(words), tier, TSQUERY);
  if (query === null) return null;
  const operator = sql.raw(direction === 'asc' ? '>' : '<');
  const side = after ? sql`and (rank, id) ${operator} (${after.rank}, ${after.id})` : sql``;
  const order = sql.raw(`rank ${direction}, id ${direction}`);
  const found = sql`select id, rank from ${tableOf(what)} where words @@ ${query}::tsquery ${side}`;
  const [most, few] = [sql.lit(SORTED_AT_ONCE), sql`(select count(*) from few)`];
  return sql`with few as materialized (${found} limit ${most})
    select id, rank from (
      (select id, rank from few where ${few} < ${most})
      union all (${found} and ${few} = ${most} order by ${order} limit ${limit})
    ) as found order by ${order} limit ${limit}`;
};

export const countFound: Engine['countFound'] = (what, words): RawBuilder<{ count: number }> | null => {
  const query = anyTier(soughtWords(words), TSQUERY);
  return query === null
    ? null
    : sql`select count(*) as count from ${tableOf(what)} where words @@ ${query}::tsquery`;
};
