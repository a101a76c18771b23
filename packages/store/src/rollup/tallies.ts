import { type RawBuilder, sql } from 'kysely';

/** Where each facet's postings stand, and the column that names whom or what an entry belongs to. */
export const TALLIED = {
  people: ['entry_person', 'person_id'],
  topics: ['entry_topic', 'topic_id'],
  documents: ['entry_document', 'document_id'],
} as const;
export type Tallied = keyof typeof TALLIED;

/**
 * Rows `facet`, `id`, `entries`: of how many entries each person, topic and document is. The one definition of what is kept in `tally`.
 * `ids` is a table of a column `id`; null takes every entry.
 */
export function talliesOf(ids: RawBuilder<unknown> | null): readonly RawBuilder<unknown>[] {
  const within = ids === null ? sql`` : sql`where entry_id in (${ids})`;
  return Object.entries(TALLIED).map(
    ([facet, [table, column]]) =>
      sql`select ${sql.lit(facet)} as facet, ${sql.ref(column)} as id, count(*) as entries
        from ${sql.table(table)} ${within} group by ${sql.ref(column)}`,
  );
}
