import type { Kysely } from 'kysely';
import type { Spelling } from './spelling.ts';

/** People, bodies and topics. */
export async function createNameTables(db: Kysely<unknown>, { id, text }: Spelling): Promise<void> {
  const { schema } = db;
  for (const table of ['person', 'organization']) {
    await schema
      .createTable(table)
      .addColumn('id', id, (column) => column.primaryKey())
      .addColumn('key', text, (column) => column.notNull().unique())
      .addColumn('slug', text, (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('sort_name', text, (column) => column.notNull())
      .addColumn('aliases', text, (column) => column.notNull())
      .addColumn('country', text)
      .execute();
    await schema.createIndex(`${table}_order`).on(table).columns(['sort_name', 'id']).execute();
    await schema.createIndex(`${table}_slug`).on(table).column('slug').execute();
  }
  await schema
    .createTable('topic')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('name_fr', text, (column) => column.notNull())
    .addColumn('name_en', text, (column) => column.notNull())
    .addColumn('name_vi', text, (column) => column.notNull())
    .execute();
}
