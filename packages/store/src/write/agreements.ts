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
  const { wholes, replaced, parts } = await rewrite(engine, db, 'agreement', merging, change, (whole) =>
    numberOfKey('agreement', whole.key),
  );
  const rows = new EntryRows();
  for (const { id, whole } of wholes) {
    const proofs = whole.parts.map((key) => {
      const { documentId, part } = parts.get(key)!;
      return { documentId, evidence: part.read.evidence };
    });
    rows.add({ ...whole, id, date: whole.period, proofs }, { type: 'AGREEMENT', kind: whole.kind });
  }
  await rows.store(engine, db, replaced);
  return rows.vanished(replaced);
}
