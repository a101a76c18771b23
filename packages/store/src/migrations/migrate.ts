import { type Kysely, type Migration, Migrator } from 'kysely';
import { StoreError } from '../store-error.ts';
import type { Spelling } from './spelling.ts';
import { createDocumentTables } from './tables-of-documents.ts';
import { createEntryTable } from './tables-of-entries.ts';
import { createNameTables } from './tables-of-names.ts';
import { createPostingTables } from './tables-of-postings.ts';

/** Numbered for ever: a released one is never edited, only followed by another. */
function migrations(spelling: Spelling, createTextIndexes: Migration['up']): Record<string, Migration> {
  return {
    '0001-chronology': {
      async up(db: Kysely<unknown>) {
        await createDocumentTables(db, spelling);
        await createNameTables(db, spelling);
        await createEntryTable(db, spelling);
        await createPostingTables(db, spelling);
      },
    },
    '0002-full-text': { up: createTextIndexes },
  };
}

/** Brings the tables to this version and names the migrations it ran; does nothing, and says so, where they are there. */
export async function migrate(
  db: Kysely<never>,
  spelling: Spelling,
  createTextIndexes: Migration['up'],
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(spelling, createTextIndexes) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`migration ${failed ?? 'failed'}: ${reason}`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}
