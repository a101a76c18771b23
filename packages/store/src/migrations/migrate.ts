import { type Kysely, type Migration, Migrator } from 'kysely';
import { StoreError } from '../store-error.ts';
import { createIndexesOfReading } from './indexes-of-reading.ts';
import { createPostingsBySpan } from './postings-by-span.ts';
import { createRollups } from './rollups.ts';
import type { Spelling } from './spelling.ts';
import { createDocumentTables } from './tables-of-documents.ts';
import { createEntryTable } from './tables-of-entries.ts';
import { createNameTables } from './tables-of-names.ts';
import { createPostingTables } from './tables-of-postings.ts';
import { createTallies } from './tallies.ts';

/** Numbered for ever: a released one is never edited, only followed by another. */
function migrations(spelling: Spelling): Record<string, Migration> {
  return {
    '0001-chronology': {
      async up(db: Kysely<unknown>) {
        await createDocumentTables(db, spelling);
        await createNameTables(db, spelling);
        await createEntryTable(db, spelling);
        await createPostingTables(db, spelling);
      },
    },
    '0002-full-text': { up: spelling.createTextIndexes },
    '0003-full-text-by-importance': {
      async up(db: Kysely<unknown>) {
        await spelling.orderTextIndexes(db);
        // What is searched by is made while reading: the next ingest reads every document again.
        await (db as Kysely<{ document: { reader_version: string } }>)
          .updateTable('document')
          .set({ reader_version: '' })
          .execute();
      },
    },
    '0004-rollups': { up: (db: Kysely<unknown>) => createRollups(db, spelling) },
    '0005-tallies': { up: (db: Kysely<unknown>) => createTallies(db, spelling) },
    '0006-reading': { up: createIndexesOfReading },
    '0007-postings-by-span': { up: (db: Kysely<unknown>) => createPostingsBySpan(db, spelling) },
  };
}

/**
 * Brings the tables to this version and names the migrations it ran; does nothing, and says so, where they are there. `schema` is
 * where they are looked for, on engines with several.
 */
export async function migrate(
  db: Kysely<never>,
  spelling: Spelling,
  schema?: string,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(spelling) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`migration ${failed ?? 'failed'}: ${reason}`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}
