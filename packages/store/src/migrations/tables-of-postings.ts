import type { Kysely } from 'kysely';
import type { Spelling } from './spelling.ts';

/** Which entries a country, a person, a topic or a document has; dates and importance repeated, to be read from the index alone. */
async function createPostings(db: Kysely<unknown>, { id, clustered }: Spelling): Promise<void> {
  const { schema } = db;
  for (const [table, column, type] of [
    ['entry_country', 'country', 'text'],
    ['entry_person', 'person_id', id],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn('entry_id', id, (definition) =>
        definition.notNull().references('entry.id').onDelete('cascade'),
      )
      .addColumn(column, type, (definition) =>
        table === 'entry_person' ? definition.notNull().references('person.id') : definition.notNull(),
      )
      .addColumn('start_day', 'integer')
      .addColumn('end_day', 'integer')
      .addColumn('importance', 'double precision', (definition) => definition.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['entry_id', column])
      .modifyEnd(clustered)
      .execute();
    await schema
      .createIndex(`${table}_range`)
      .on(table)
      .columns([column, 'start_day', 'end_day', 'entry_id'])
      .execute();
    await schema
      .createIndex(`${table}_importance`)
      .on(table)
      .columns([column, 'importance desc', 'entry_id'])
      .execute();
  }
  for (const [table, column, target] of [
    ['entry_topic', 'topic_id', 'topic.id'],
    ['entry_document', 'document_id', 'document.id'],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn('entry_id', id, (definition) =>
        definition.notNull().references('entry.id').onDelete('cascade'),
      )
      .addColumn(column, id, (definition) => definition.notNull().references(target))
      .addPrimaryKeyConstraint(`${table}_key`, ['entry_id', column])
      .modifyEnd(clustered)
      .execute();
    await schema.createIndex(`${table}_back`).on(table).columns([column, 'entry_id']).execute();
  }
}

/** What proves an entry, who took part in it, and what each document says of it. */
export async function createProofTables(db: Kysely<unknown>, spelling: Spelling): Promise<void> {
  await createPostings(db, spelling);
  const { schema } = db;
  const { id, clustered } = spelling;
  await schema
    .createTable('evidence')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('document_id', id, (column) => column.notNull().references('document.id'))
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['entry_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('evidence_document').on('evidence').column('document_id').execute();
  await schema
    .createTable('report')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('document_id', id, (column) => column.notNull().references('document.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('edtf', 'text')
    .addColumn('basis', 'text')
    .addColumn('stated', 'text')
    .addColumn('place_name', 'text')
    .addColumn('place_country', 'text')
    .addColumn('differs', 'text', (column) => column.notNull())
    .addColumn('order_day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['entry_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('report_document').on('report').column('document_id').execute();
  await schema
    .createTable('participant')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('person_id', id, (column) => column.references('person.id'))
    .addColumn('organization_id', id, (column) => column.references('organization.id'))
    .addColumn('country', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('post', 'text')
    .addColumn('rank', 'text')
    .addPrimaryKeyConstraint('participant_key', ['entry_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('participant_person').on('participant').column('person_id').execute();
  await schema.createIndex('participant_organization').on('participant').column('organization_id').execute();
}
