import type { Db, Engine, OfEntry } from '../engine.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';

/** Statements that delete what belongs to some entries. */
export function* deletions(ids: Engine['ids'], db: Db, table: OfEntry, entries: readonly number[]) {
  for (const chunk of chunksOf(entries)) yield db.deleteFrom(table).where(among({ ids }, 'entry_id', chunk));
}

export const deleteOfWith =
  (ids: Engine['ids']): Engine['deleteOf'] =>
  async (db, table, entries) => {
    for (const deletion of deletions(ids, db, table, entries)) await deletion.execute();
  };
