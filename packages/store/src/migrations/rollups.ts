import { type Kysely, sql } from 'kysely';
import { contributionsOf } from '../rollup/contributions.ts';
import { SPANS } from '../rollup/units.ts';
import type { Spelling } from './spelling.ts';

const spans = sql.join(
  SPANS.map((days, span) => sql`when end_day - start_day < ${sql.lit(days)} then ${sql.lit(span)}`),
  sql` `,
);

/** Counts of entries by day, month and year, and indexes that answer the most important of a window. */
export async function createRollups(db: Kysely<unknown>, { text, clustered }: Spelling): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('rollup')
    .addColumn('unit', 'integer', (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('starts', 'integer', (column) => column.notNull())
    .addColumn('ends', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rollup_key', ['unit', 'kind', 'scope', 'at'])
    .modifyEnd(clustered)
    .execute();
  await sql`insert into rollup (unit, kind, scope, at, starts, ends) ${contributionsOf(null)}`.execute(db);
  await schema.alterTable('entry').addColumn('span', 'integer').execute();
  await sql`update entry set span = case ${spans} else ${sql.lit(SPANS.length)} end
    where start_day is not null`.execute(db);
  await schema.dropIndex('entry_range').execute();
  await schema
    .createIndex('entry_span')
    .on('entry')
    .columns(['span', 'start_day', 'end_day', 'importance', 'type', 'kind', 'id'])
    .execute();
  await schema
    .createIndex('entry_start')
    .on('entry')
    .columns(['start_day', 'end_day', 'type', 'kind', 'id'])
    .execute();
  await schema.dropIndex('entry_end').execute();
  await schema
    .createIndex('entry_end')
    .on('entry')
    .columns(['end_day', 'start_day', 'type', 'kind', 'id'])
    .execute();
  await schema.dropIndex('entry_by_importance').execute();
  await schema
    .createIndex('entry_by_importance')
    .on('entry')
    .columns(['importance desc', 'id', 'start_day', 'end_day', 'type', 'kind'])
    .execute();
}
