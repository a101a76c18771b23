import type { Engine, Tx } from '../engine.ts';
import { commemorationNumber, numberOfKey } from '../ids.ts';
import type { Merging } from '../merging.ts';
import { EntryRows } from './entry-rows.ts';
import { type PartChange, rewrite } from './rewriting.ts';

const anniversaryNumber = (slug: string): number => numberOfKey('anniversary', slug);

/** Joins what documents say of the days looked back to, and stores them; answers the anniversaries that are no more. */
export async function rewriteAnniversaries(
  engine: Engine,
  db: Tx,
  merging: Merging,
  change: PartChange<'anniversary'>,
): Promise<readonly number[]> {
  const { wholes, replaced } = await rewrite(engine, db, 'anniversary', merging, change, (whole) =>
    anniversaryNumber(whole.slug),
  );
  const rows = new EntryRows('anniversary');
  for (const { id, whole } of wholes) {
    const date = { edtf: whole.origin, basis: whole.basis, stated: null };
    rows.add({ ...whole, id, date }, { type: 'ANNIVERSARY', slug: whole.slug });
  }
  return rows.store(engine, db, replaced, change.added);
}

/** Joins what documents say of one year's return; answers the commemorations that are no more. */
export async function rewriteCommemorations(
  engine: Engine,
  db: Tx,
  merging: Merging,
  change: PartChange<'commemoration'>,
): Promise<readonly number[]> {
  const { wholes, replaced } = await rewrite(engine, db, 'commemoration', merging, change, (whole) =>
    commemorationNumber(anniversaryNumber(whole.anniversary), whole.year),
  );
  const rows = new EntryRows('commemoration');
  for (const { id, whole } of wholes) {
    rows.add(
      { ...whole, id },
      {
        type: 'COMMEMORATION',
        ordinal: whole.ordinal,
        year: whole.year,
        anniversary_id: anniversaryNumber(whole.anniversary),
      },
    );
  }
  return rows.store(engine, db, replaced, change.added);
}
