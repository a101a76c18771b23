import { type Kysely, sql } from 'kysely';

/** The countries of an entry of three or more: codes with spaces between. */
const several = sql<boolean>`countries like '% % %'`;

/** Indexes that answer by themselves what would be looked up row by row in a wide table. */
export async function createIndexesOfReading(db: Kysely<unknown>): Promise<void> {
  // What the entries that words find are counted by, in the order in which words find them.
  await db.schema
    .createIndex('entry_facts')
    .on('entry')
    .columns([
      'id',
      'start_day',
      'end_day',
      'start_month',
      'end_month',
      'type',
      'kind',
      'status',
      'importance',
      'countries',
    ])
    .execute();
  // Pairs of countries are counted; what three and more share is told by these.
  await db.schema
    .createIndex('entry_several')
    .on('entry')
    .columns(['start_month', 'end_month', 'countries'])
    .where(several)
    .execute();
}
