import { type Kysely, sql } from 'kysely';
import type { Spelling } from './spelling.ts';

/** What stands on the timeline, with the indexes that windows, orders and lanes are read from. */
export async function createEntryTable(db: Kysely<unknown>, { id, text }: Spelling): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('entry')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('kind', text)
    .addColumn('status', text)
    .addColumn('title_fr', text, (column) => column.notNull())
    .addColumn('title_en', text, (column) => column.notNull())
    .addColumn('title_vi', text, (column) => column.notNull())
    .addColumn('sort_title', text, (column) => column.notNull())
    .addColumn('edtf', text)
    .addColumn('basis', text)
    .addColumn('stated', text)
    .addColumn('start_day', 'integer')
    .addColumn('end_day', 'integer')
    .addColumn('start_month', 'integer')
    .addColumn('end_month', 'integer')
    .addColumn('order_day', 'integer', (column) => column.notNull())
    .addColumn('recent_day', 'integer', (column) => column.notNull())
    .addColumn('month_day', 'integer')
    .addColumn('importance', 'double precision', (column) => column.notNull())
    .addColumn('countries', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer')
    .addColumn('year', 'integer')
    .addColumn('anniversary_id', id, (column) => column.references('entry.id'))
    .addColumn('slug', text)
    .addColumn('place_name', text)
    .addColumn('place_country', text)
    .addColumn('series', text)
    .addColumn('edition', text)
    .addColumn('main', 'integer', (column) => column.notNull())
    .addUniqueConstraint('entry_key', ['type', 'key'])
    .execute();
  await schema.createIndex('entry_range').on('entry').columns(['start_day', 'end_day', 'type']).execute();
  await schema.createIndex('entry_end').on('entry').columns(['end_day', 'start_day']).execute();
  await schema.createIndex('entry_by_date').on('entry').columns(['order_day', 'id']).execute();
  await schema.createIndex('entry_newest').on('entry').columns(['recent_day', 'id']).execute();
  await schema.createIndex('entry_by_importance').on('entry').columns(['importance desc', 'id']).execute();
  await schema.createIndex('entry_by_title').on('entry').columns(['sort_title', 'id']).execute();
  await schema.createIndex('entry_by_type').on('entry').columns(['type', 'order_day', 'id']).execute();
  await schema.createIndex('entry_by_kind').on('entry').columns(['kind', 'order_day', 'id']).execute();
  await schema.createIndex('entry_on_day').on('entry').column('month_day').execute();
  await schema.createIndex('entry_anniversary').on('entry').columns(['anniversary_id', 'year']).execute();
  await schema
    .createIndex('entry_edition')
    .on('entry')
    .column('edition')
    .where(sql.ref('edition'), 'is not', null)
    .execute();
}
