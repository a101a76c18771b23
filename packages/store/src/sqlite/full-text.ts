import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Engine, SEARCHABLE, type Searchable, type SearchRow, type Tx } from '../engine.ts';
import { soughtWords, wordsOf } from '../text/words.ts';

const tableOf = (what: Searchable) => sql.table(`${what}_search`);

/** FTS5 over words made in TypeScript: `forms` without accents, `stems` of them; the text itself is not kept twice. */
export async function createTextIndexes(db: Kysely<unknown>): Promise<void> {
  for (const what of SEARCHABLE) {
    await sql`create virtual table ${tableOf(what)} using fts5(
      forms, stems, content = '', contentless_delete = 1, detail = column,
      tokenize = 'unicode61 remove_diacritics 0'
    )`.execute(db);
  }
}

/** Every word, by its form or its stem; words hold letters and digits only, so that quotes make them inert. */
function expressionOf(words: string): string | null {
  const sought = soughtWords(words).map(({ form, stem, prefix }) =>
    prefix ? `forms : "${form}" *` : `(forms : "${form}" OR stems : "${stem}")`,
  );
  return sought.length === 0 ? null : sought.join(' AND ');
}

export async function indexText(db: Tx, what: Searchable, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ id, text }) => {
    const words = [...wordsOf(text)];
    return [id, words.map(({ form }) => form).join(' '), words.map(({ stem }) => stem).join(' ')];
  });
  await sql`insert into ${tableOf(what)} (rowid, forms, stems)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(values)})`.execute(db);
}

export async function forgetText(db: Tx, what: Searchable, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from ${tableOf(what)} where rowid in (select value from json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
}

export const matches: Engine['matches'] = (what, id, words): Expression<SqlBool> | null => {
  const expression = expressionOf(words);
  if (expression === null) return null;
  const table = tableOf(what);
  return sql<SqlBool>`${id} in (select rowid from ${table} where ${table} match ${expression})`;
};

export const ranked: Engine['ranked'] = (what, words): RawBuilder<{ id: number; score: number }> | null => {
  const expression = expressionOf(words);
  if (expression === null) return null;
  const table = tableOf(what);
  return sql`select rowid as id, -bm25(${table}, 2.0, 1.0) as score from ${table} where ${table} match ${expression}`;
};
