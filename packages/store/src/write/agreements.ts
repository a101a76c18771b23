import type { Engine, Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { Merging } from '../merging.ts';
import { EntryRows } from './entry-rows.ts';
import { type PartChange, rewrite } from './rewriting.ts';

/** Joins what documents say of agreements, and stores them; answers the agreements that are no more. */
export async function rewriteAgreements(
  engine: Engine,
  db: Tx,
  merging: Merging,
  change: PartChange<'agreement'>,
): Promise<readonly number[]> {
  const { wholes, replaced } = await rewrite(engine, db, 'agreement', merging, change, (whole) =>
    numberOfKey('agreement', whole.key),
  );
  const rows = new EntryRows('agreement');
  for (const { id, whole } of wholes) {
    rows.add({ ...whole, id, date: whole.period }, { type: 'AGREEMENT', kind: whole.kind });
  }
  return rows.store(engine, db, replaced, change.added);
}
