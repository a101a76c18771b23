import type { Kysely } from 'kysely';
import type { Spelling } from './spelling.ts';

/** What documents say of things, and what they say alike: the parts that entries and people are made of. */
export async function createPartTables(
  db: Kysely<unknown>,
  { id, text, clustered }: Spelling,
): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('variant')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('family', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('payload', text, (column) => column.notNull())
    .addColumn('whole_id', id)
    .addColumn('first_part_id', id)
    .addColumn('reports', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('variant_whole').on('variant').columns(['whole_id', 'family']).execute();
  await schema
    .createTable('variant_block')
    .addColumn('block', id, (column) => column.notNull())
    .addColumn('variant_id', id, (column) => column.notNull().references('variant.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('variant_block_key', ['block', 'variant_id'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('variant_block_variant').on('variant_block').column('variant_id').execute();
  await schema
    .createTable('part')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('family', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('document_id', id, (column) => column.notNull().references('document.id').onDelete('cascade'))
    .addColumn('variant_id', id, (column) => column.notNull().references('variant.id'))
    .addColumn('whole_id', id)
    .addColumn('order_day', 'integer', (column) => column.notNull())
    .addColumn('voice', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('part_document').on('part').columns(['document_id', 'family']).execute();
  await schema.createIndex('part_variant').on('part').columns(['variant_id', 'order_day', 'key']).execute();
  await schema
    .createIndex('part_whole')
    .on('part')
    .columns(['whole_id', 'voice', 'order_day', 'key', 'document_id'])
    .execute();
  await schema
    .createTable('evidence')
    .addColumn('part_id', id, (column) => column.notNull().references('part.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('quote', text, (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('rule', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['part_id', 'position'])
    .modifyEnd(clustered)
    .execute();
}
