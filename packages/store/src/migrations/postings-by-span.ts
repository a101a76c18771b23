import { type Kysely, sql } from 'kysely';
import { SPANS } from '../rollup/units.ts';
import type { Spelling } from './spelling.ts';

const spans = sql.join(
  SPANS.map((days, span) => sql`when end_day - start_day < ${sql.lit(days)} then ${sql.lit(span)}`),
  sql` `,
);
/** As an entry's own: which span its days are of, null where undated. */
const spanOfDays = sql<number>`case when start_day is null then null ${spans} else ${sql.lit(SPANS.length)} end`;

/** Lists of what a country or a person has in the order of days, by span, and of a kind in the order of importance. */
export async function createPostingsBySpan(
  db: Kysely<unknown>,
  { computed }: Pick<Spelling, 'computed'>,
): Promise<void> {
  const { schema } = db;
  for (const [table, column] of [
    ['entry_country', 'country'],
    ['entry_person', 'person_id'],
  ] as const) {
    // Computed by the engine: whatever writes postings need not know of it.
    await schema
      .alterTable(table)
      .addColumn('span', 'integer', (definition) => {
        const generated = definition.generatedAlwaysAs(spanOfDays);
        return computed === 'STORED' ? generated.stored() : generated;
      })
      .execute();
    await schema.dropIndex(`${table}_range`).execute();
    await schema
      .createIndex(`${table}_range`)
      .on(table)
      .columns([column, 'span', 'start_day', 'end_day', 'importance', 'entry_id'])
      .execute();
  }
  await schema
    .createIndex('entry_kind_importance')
    .on('entry')
    .columns(['kind', 'importance desc', 'id', 'start_day', 'end_day', 'type', 'status'])
    .execute();
}
