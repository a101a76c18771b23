import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import { conflictText } from '../on-conflict.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';

/** Rows, and characters of text, handed over at once. */
const ROWS = 5000;
const CHARACTERS = 8_000_000;

/** The type of each column of each table, as PostgreSQL names it. */
export type ColumnTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function readColumnTypes(db: Kysely<Tables>): Promise<ColumnTypes> {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select relname as "table", attname as "column", format_type(atttypid, null) as type
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped`.execute(
    db,
  );
  const types = new Map<string, Map<string, string>>();
  for (const { table, column, type } of rows) {
    types.set(table, (types.get(table) ?? new Map()).set(column, type));
  }
  return types;
}

/** PostgreSQL's text holds every character but the first; what stands in its place keeps the offsets. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;

function* chunks(rows: readonly object[]): Generator<readonly object[]> {
  let chunk: object[] = [];
  let length = 0;
  for (const row of rows) {
    chunk.push(row);
    for (const value of Object.values(row)) if (typeof value === 'string') length += value.length;
    if (chunk.length < ROWS && length < CHARACTERS) continue;
    yield chunk;
    chunk = [];
    length = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** A table of rows, one array a column: one text for any number of rows. */
function unnested(types: ReadonlyMap<string, string>, rows: readonly object[]): RawBuilder<unknown> {
  const arrays = [...types].map(([column, type]) => {
    const values = rows.map((row) => storable((row as Record<string, unknown>)[column]));
    return sql`${values}::${sql.raw(type)}[]`;
  });
  return sql`unnest(${sql.join(arrays)})`;
}

/** As the SQLite side does: a row of a stored `id` takes its place, and throws where the two have different natural keys. */
export const insertRowsWith =
  (types: ColumnTypes): Engine['insertRows'] =>
  async <T extends keyof Tables>(db: Tx, table: T, rows: readonly Tables[T][]): Promise<void> => {
    const first = rows[0];
    if (!first) return;
    const columns = Object.keys(first);
    const known = types.get(table)!;
    const own = new Map(columns.map((column) => [column, known.get(column)!]));
    const names = sql.join(columns.map((column) => sql.ref(column)));
    for (const chunk of chunks(rows as readonly object[])) {
      const query = sql`insert into ${sql.table(table)} (${names})
        select * from ${unnested(own, chunk)} ${sql.raw(conflictText(table, columns))}`;
      const { numAffectedRows } = await query.execute(db);
      if (Number(numAffectedRows) !== chunk.length) throw new StoreError(`two keys of one id in ${table}`);
    }
  };

const PAIR = new Map([
  ['key', 'bigint'],
  ['value', 'bigint'],
]);

export const pairs: Engine['pairs'] = (rows) =>
  sql`(select * from ${unnested(
    PAIR,
    rows.map(([key, value]) => ({ key, value })),
  )} as t ("key", "value"))`;

export const ids: Engine['ids'] = (numbers) => sql`select unnest(${numbers}::bigint[]) as id`;

export const words: Engine['words'] = (text) => sql`string_to_table(${text}, ' ') as value`;

/** Compared by another name of the same order, which no index is kept in. */
export const unsought: Engine['unsought'] = (column) => sql`${sql.ref(column)} collate "POSIX"`;
