import { type RawBuilder, sql } from 'kysely';

/** The natural key that stands beside a hashed `id`, where a table has one. */
const naturalKey = (columns: readonly string[]): string | undefined =>
  ['key', 'slug'].find((column) => columns.includes(column));

/**
 * How an insert replaces the row of an `id` that is stored: both engines speak it alike. A row of another natural key is left as it
 * is, and so does not count as affected.
 */
export function onConflict(table: string, columns: readonly string[]): RawBuilder<unknown> {
  if (!columns.includes('id')) return sql``;
  const kept = columns.filter((column) => column !== 'id');
  const replaced = sql.join(kept.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`));
  const key = naturalKey(columns);
  const same = key ? sql`where ${sql.ref(`${table}.${key}`)} = ${sql.ref(`excluded.${key}`)}` : sql``;
  return sql`on conflict (id) do update set ${replaced} ${same}`;
}
