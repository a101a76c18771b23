import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../engine.ts';
import { type EntryRow, OF_ENTRY } from './entry-record.ts';

/** Written once: to put two dozen names together takes longer than to read a row. */
const COLUMNS = sql.raw(OF_ENTRY.join(', '));

/** The rows of some entries, of a table of their ids: one text for any number of them. */
export async function entryRows(ids: RawBuilder<unknown>, db: Db): Promise<readonly EntryRow[]> {
  const { rows } =
    await sql<EntryRow>`select ${COLUMNS} from (${ids}) as chosen join entry on entry.id = chosen.id`.execute(
      db,
    );
  return rows;
}
