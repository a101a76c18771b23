/** The natural key that stands beside a hashed `id`, where a table has one. */
const naturalKey = (columns: readonly string[]): string | undefined =>
  ['key', 'slug'].find((column) => columns.includes(column));

/**
 * How an insert replaces the row of an `id` that is stored: both engines speak it alike. A row of another natural key is left as it
 * is, and so does not count as affected.
 */
export function conflictText(table: string, columns: readonly string[]): string {
  if (!columns.includes('id')) return '';
  const kept = columns.filter((column) => column !== 'id');
  const replaced = kept.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const key = naturalKey(columns);
  const same = key ? `where "${table}"."${key}" = excluded."${key}"` : '';
  return `on conflict (id) do update set ${replaced} ${same}`;
}
