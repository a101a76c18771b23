import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Begun, type Db, type Engine, SEARCHABLE, type Searchable, type Tx } from '../engine.ts';
import { anyTier, type Grammar, lexemesOf, oneTier } from '../text/search-tiers.ts';
import { soughtWords } from '../text/words.ts';
import { chunksOf } from '../write/chunks-of.ts';
import { type Running, runsFor, runsForEach } from './insert-rows.ts';

const tableOf = (what: Searchable) => sql.table(`${what}_search`);
export const ranksOf = (what: Searchable) => sql.table(`${what}_rank`);

/** FTS5 over words made in TypeScript; the text itself is not kept twice. */
export async function createTextIndexes(db: Kysely<unknown>): Promise<void> {
  for (const what of SEARCHABLE) {
    await sql`create virtual table ${tableOf(what)} using fts5(
      forms, stems, content = '', contentless_delete = 1, detail = column,
      tokenize = 'unicode61 remove_diacritics 0'
    )`.execute(db);
  }
}

/**
 * The rowid begins with the rank and ends with the id's 53 bits, so that FTS5 streams matches by rank, whatever their number;
 * beside it stands the rank of each id, to find the row again.
 */
export async function orderTextIndexes(db: Kysely<unknown>): Promise<void> {
  for (const what of SEARCHABLE) {
    await sql`drop table ${tableOf(what)}`.execute(db);
    await sql`create virtual table ${tableOf(what)} using fts5(
      printed, forms, stems, content = '', contentless_delete = 1, detail = column,
      tokenize = 'unicode61 remove_diacritics 0'
    )`.execute(db);
    await sql`create table ${ranksOf(what)} (id integer primary key, rank integer not null)`.execute(db);
  }
}

const ID_BITS = 53n;
const ID_MASK = sql.lit(Number.MAX_SAFE_INTEGER);
const idOfRow = sql<number>`rowid & ${ID_MASK}`;
const rankOfRow = sql<number>`rowid >> ${sql.lit(Number(ID_BITS))}`;
const rowOf = ({ rank, id }: { rank: number; id: number }): bigint => (BigInt(rank) << ID_BITS) | BigInt(id);

/** Words hold letters and digits only, so that quotes make them inert. */
const FTS5: Grammar = {
  lexeme: (kind, text, prefix) => `${kind} : "${text}"${prefix ? ' *' : ''}`,
  all: ' AND ',
  either: ' OR ',
  butNot: (one, other) => `(${one}) NOT (${other})`,
};

/** So many texts are read into words before others have their turn: some milliseconds. */
const READ_AT_ONCE = 100;

/**
 * Indexes words by statements that are run as told, in the order in which FTS5 gathers rows in memory: that of their numbers. `giveWay`
 * lets others have their turn.
 */
export const indexTextWith =
  (running: Running, giveWay: () => Promise<void> = async () => undefined): Engine['indexText'] =>
  async (_db, what, given) => {
    const ranked = {
      columns: ['id', 'rank'],
      textOf: (places: string) => `insert into ${what}_rank (id, rank) values ${places}`,
    };
    const ranks = given.map(({ id, rank }) => ({ id, rank })).sort((a, b) => a.id - b.id);
    for (const runs of runsFor(ranks, ranked)) await running(runs);
    // A statement of several rows opens a savepoint, at which FTS5 writes a segment of what it has gathered; it holds 2,000 at most.
    const worded = {
      columns: ['rowid', 'printed', 'forms', 'stems'],
      textOf: (places: string) =>
        `insert into ${what}_search (rowid, printed, forms, stems) values ${places}`,
    };
    const sorted = given.toSorted((a, b) => a.rank - b.rank || a.id - b.id);
    for (const texts of chunksOf(sorted, READ_AT_ONCE)) {
      const rows = texts.map(({ id, rank, text }) => {
        const { printed, forms, stems } = lexemesOf(text);
        const rowid = rowOf({ id, rank });
        return { rowid, printed: printed.join(' '), forms: forms.join(' '), stems: stems.join(' ') };
      });
      await running(runsForEach(rows, worded));
      await giveWay();
    }
  };

/** Statements, in their order, after which nothing finds what stands under some numbers. */
export function forgetting(what: Searchable, ids: readonly number[]): readonly RawBuilder<unknown>[] {
  if (ids.length === 0) return [];
  const given = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  return [
    sql`delete from ${tableOf(what)} where rowid in (
      select (rank << ${sql.lit(Number(ID_BITS))}) | id from ${ranksOf(what)} where id in ${given})`,
    sql`delete from ${ranksOf(what)} where id in ${given}`,
  ];
}

export async function forgetText(db: Tx, what: Searchable, ids: readonly number[]): Promise<void> {
  for (const statement of forgetting(what, ids)) await statement.execute(db);
}

export const matches: Engine['matches'] = (what, id, words): Expression<SqlBool> | null => {
  const expression = anyTier(soughtWords(words), FTS5);
  if (expression === null) return null;
  const table = tableOf(what);
  return sql<SqlBool>`${id} in (select ${idOfRow} from ${table} where ${table} match ${expression})`;
};

export const factsFound: Engine['factsFound'] = (words) => {
  const expression = anyTier(soughtWords(words), FTS5);
  if (expression === null) return null;
  const table = tableOf('entry');
  return sql`from (select ${idOfRow} as id from ${table} where ${table} match ${expression}) as found
    cross join entry indexed by entry_facts where entry.id = found.id`;
};

export const holds: Engine['holds'] = (words) => {
  const expression = anyTier(soughtWords(words), FTS5);
  if (expression === null) return null;
  const [table, ranks] = [tableOf('entry'), ranksOf('entry')];
  const row = sql`((select rank from ${ranks} as ranked where ranked.id = entry.id) << ${sql.lit(Number(ID_BITS))}) | entry.id`;
  return sql<SqlBool>`exists (select 1 from ${table} where ${table} match ${expression} and rowid = ${row})`;
};

/** Matches stream by rank, down to that of the last one wanted; all of that rank are looked at, since importance is finer. */
export const strongest: Engine['strongest'] = (words, condition, first) => {
  const expression = anyTier(soughtWords(words), FTS5);
  if (expression === null) return null;
  const table = tableOf('entry');
  const matched = (and: RawBuilder<unknown>) =>
    sql`(select ${idOfRow} as id, ${rankOfRow} as rank from ${table} where ${table} match ${expression} ${and}) as found
      cross join entry where entry.id = found.id and ${condition}`;
  const streamed = matched(sql`order by rowid desc limit -1`);
  return sql`with wanted as materialized (select found.rank as rank from ${streamed} limit ${first})
    select entry.id from ${matched(sql`and rowid >= ((select min(rank) from wanted) << ${sql.lit(Number(ID_BITS))})`)}
    order by entry.importance desc, entry.id limit ${first}`;
};

/** So many words are looked for one by one, and stream; FTS5 gathers all that begin so before it gives the first. */
const MOST_BEGUN = 100;
const LAST = '\u{10ffff}';

export const begunIn =
  (db: Db): Engine['begun'] =>
  async (what, words) => {
    const begun = new Map<string, readonly string[]>();
    for (const { form, prefix } of soughtWords(words)) {
      if (!prefix) continue;
      const { rows } = await sql<{ term: string }>`select term from ${sql.table(`temp.${what}_words`)}
        where term >= ${form} and term < ${form + LAST} limit ${sql.lit(MOST_BEGUN + 1)}`.execute(db);
      if (rows.length > 0 && rows.length <= MOST_BEGUN)
        begun.set(
          form,
          rows.map(({ term }) => term),
        );
    }
    return begun;
  };

/** A word that may end as it likes is one of those that are known to begin so. */
const withBegun = (begun: Begun | undefined): Grammar => ({
  ...FTS5,
  lexeme(kind, text, prefix) {
    const known = prefix ? begun?.get(text) : undefined;
    if (!known) return FTS5.lexeme(kind, text, prefix);
    return `${kind} : (${known.map((word) => `"${word}"`).join(' OR ')})`;
  },
});

export const found: Engine['found'] = (
  what,
  words,
  { tier, direction, after, limit, begun },
): RawBuilder<{ id: number; rank: number }> | null => {
  const expression = oneTier(soughtWords(words), tier, withBegun(begun));
  if (expression === null) return null;
  const table = tableOf(what);
  const side = after ? sql`and rowid ${sql.raw(direction === 'asc' ? '>' : '<')} ${rowOf(after)}` : sql``;
  return sql`select ${idOfRow} as id, ${rankOfRow} as rank from ${table}
    where ${table} match ${expression} ${side} order by rowid ${sql.raw(direction)} limit ${limit}`;
};

export const countFound: Engine['countFound'] = (what, words): RawBuilder<{ count: number }> | null => {
  const expression = anyTier(soughtWords(words), FTS5);
  if (expression === null) return null;
  const table = tableOf(what);
  return sql`select count(*) as count from ${table} where ${table} match ${expression}`;
};
