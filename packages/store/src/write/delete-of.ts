import type { Engine, OfEntry, Tx } from '../engine.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';

/** Deletes what belongs to some entries. */
export const deleteOfWith =
  (ids: Engine['ids']): Engine['deleteOf'] =>
  async (db: Tx, table: OfEntry, entries) => {
    for (const chunk of chunksOf(entries))
      await db
        .deleteFrom(table)
        .where(among({ ids }, 'entry_id', chunk))
        .execute();
  };
