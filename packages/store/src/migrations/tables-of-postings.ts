import type { Kysely } from 'kysely';
import type { Spelling } from './spelling.ts';

/** Which entries a country, a person or a topic has; dates and importance repeated, to be read from the index alone. */
async function createPostings(db: Kysely<unknown>, { id, text, clustered }: Spelling): Promise<void> {
  const { schema } = db;
  for (const [table, column, type] of [
    ['entry_country', 'country', text],
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
  await schema
    .createTable('entry_topic')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('topic_id', id, (column) => column.notNull().references('topic.id'))
    .addPrimaryKeyConstraint('entry_topic_key', ['entry_id', 'topic_id'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('entry_topic_back').on('entry_topic').columns(['topic_id', 'entry_id']).execute();
}

/** What an entry is found by, who took part in it, and how reports depart from it. */
export async function createPostingTables(db: Kysely<unknown>, spelling: Spelling): Promise<void> {
  await createPostings(db, spelling);
  const { schema } = db;
  const { id, text, clustered } = spelling;
  await schema
    .createTable('report')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('part_id', id, (column) => column.notNull().references('part.id').onDelete('cascade'))
    .addColumn('differs', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['entry_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('report_part').on('report').column('part_id').execute();
  await schema
    .createTable('participant')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('person_id', id, (column) => column.references('person.id'))
    .addColumn('organization_id', id, (column) => column.references('organization.id'))
    .addColumn('country', text)
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('post', text)
    .addColumn('rank', text)
    .addPrimaryKeyConstraint('participant_key', ['entry_id', 'position'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('participant_person').on('participant').column('person_id').execute();
  await schema.createIndex('participant_organization').on('participant').column('organization_id').execute();
}
