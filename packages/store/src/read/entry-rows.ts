import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '../engine.ts';
import type { EntryParts } from '../query.ts';
import { columnsOf, type EntryRow } from './entry-record.ts';

/** Written once for each choice: to put two dozen names together takes longer than to read a row. */
const written = new Map<string, RawBuilder<unknown>>();

function columns(parts: EntryParts): RawBuilder<unknown> {
  const key = parts?.join(' ') ?? 'all';
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = sql.raw(columnsOf(parts, 'start_day', 'end_day', 'order_day').join(', '));
  written.set(key, text);
  return text;
}

/** The rows of some entries, of a table of their ids, with their days and the parts asked for: one text for any number of them. */
export async function entryRows(
  ids: RawBuilder<unknown>,
  db: Db,
  parts?: EntryParts,
): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`select ${columns(
    parts,
  )} from (${ids}) as chosen join entry on entry.id = chosen.id`.execute(db);
  return rows;
}

/** The same of the most important entries that meet a condition, of which there are few to look through. */
export async function mostImportantRows(
  condition: Expression<SqlBool>,
  first: number,
  db: Db,
  parts?: EntryParts,
): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`select ${columns(parts)} from entry where ${condition}
    order by entry.importance desc, entry.id limit ${first}`.execute(db);
  return rows;
}
