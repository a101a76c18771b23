import { type Kysely, sql } from 'kysely';
import { countAll } from '../rollup/index.ts';
import type { Tables } from '../tables.ts';
import type { Spelling } from './spelling.ts';

/** Which entries a document proves, when what belongs to a person, topic or document begins, and how much there is of each. */
export async function createTallies(db: Kysely<unknown>, { id, text, clustered }: Spelling): Promise<void> {
  const { schema } = db;
  for (const column of ['start_day', 'end_day'])
    await schema.alterTable('entry_topic').addColumn(column, 'integer').execute();
  await sql`update entry_topic set start_day = entry.start_day, end_day = entry.end_day
    from entry where entry.id = entry_topic.entry_id`.execute(db);
  await schema
    .createTable('entry_document')
    .addColumn('entry_id', id, (column) => column.notNull().references('entry.id').onDelete('cascade'))
    .addColumn('document_id', id, (column) => column.notNull().references('document.id'))
    .addColumn('start_day', 'integer')
    .addColumn('end_day', 'integer')
    .addPrimaryKeyConstraint('entry_document_key', ['entry_id', 'document_id'])
    .modifyEnd(clustered)
    .execute();
  await sql`insert into entry_document (entry_id, document_id, start_day, end_day)
    select distinct part.whole_id, part.document_id, entry.start_day, entry.end_day
    from part join entry on entry.id = part.whole_id`.execute(db);
  for (const what of ['person', 'topic', 'document'])
    await schema
      .createIndex(`entry_${what}_start`)
      .on(`entry_${what}`)
      .columns(['start_day', 'end_day', `${what}_id`])
      .execute();
  await schema.createIndex('entry_document_back').on('entry_document').column('document_id').execute();
  await schema
    .createTable('tally')
    .addColumn('facet', text, (column) => column.notNull())
    .addColumn('id', id, (column) => column.notNull())
    .addColumn('entries', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', ['facet', 'id'])
    .modifyEnd(clustered)
    .execute();
  await schema.createIndex('tally_most').on('tally').columns(['facet', 'entries desc', 'id']).execute();
  // Statuses and people are counted from now on as well.
  await countAll(db as unknown as Kysely<Tables>);
}
