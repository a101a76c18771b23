import type { Kysely } from 'kysely';
import type { Spelling } from './spelling.ts';
import { createPartTables } from './tables-of-parts.ts';

/** Documents and what was read in them. */
export async function createDocumentTables(db: Kysely<unknown>, spelling: Spelling): Promise<void> {
  const { schema } = db;
  const { id, text, clustered } = spelling;
  await schema
    .createTable('note')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('value', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('document')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('path', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('reader_version', text, (column) => column.notNull())
    .addColumn('edtf', text)
    .addColumn('basis', text)
    .addColumn('stated', text)
    .addColumn('order_day', 'integer', (column) => column.notNull())
    .addColumn('recent_day', 'integer', (column) => column.notNull())
    .addColumn('kicker', text)
    .addColumn('headline', text)
    .addColumn('title_fr', text, (column) => column.notNull())
    .addColumn('title_en', text, (column) => column.notNull())
    .addColumn('title_vi', text, (column) => column.notNull())
    .addColumn('agency', text)
    .addColumn('dateline', text)
    .addColumn('caption', text)
    .addColumn('credits', text, (column) => column.notNull())
    .addColumn('parts', text, (column) => column.notNull())
    .addColumn('related', text, (column) => column.notNull())
    .addColumn('countries', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('document_newest').on('document').columns(['recent_day', 'id']).execute();
  await schema
    .createTable('diagnostic')
    .addColumn('document_id', id, (column) => column.notNull().references('document.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('severity', text, (column) => column.notNull())
    .addColumn('code', text, (column) => column.notNull())
    .addColumn('message', text, (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('diagnostic_key', ['document_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await createPartTables(db, spelling);
  await schema
    .createTable('mention')
    .addColumn('document_id', id, (column) => column.notNull().references('document.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('rule', text, (column) => column.notNull())
    .addColumn('value', text)
    .addColumn('part_id', id, (column) => column.references('part.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('mention_key', ['document_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('mention_part').on('mention').column('part_id').execute();
}
