import type { Engine, Tx } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import type { MergeRule, Merging } from '../merging.ts';
import type { Family } from '../tables.ts';
import { blockNumber, chunksOf, neighbourhood, storedPart } from './neighbourhood.ts';
import { type ReadOf, ruleOf, type StoredPart, type WholeOf } from './parts.ts';

/** What a change does to one family: the wholes as they are now, the numbers of those they replace, and their parts by key. */
export interface Rewriting<F extends Family> {
  readonly wholes: readonly { readonly id: number; readonly whole: WholeOf<F> }[];
  readonly replaced: ReadonlySet<number>;
  readonly parts: ReadonlyMap<string, StoredPart<ReadOf<F>>>;
  /** Documents, not of this change, that call by a name what is another whole now. */
  readonly moved: ReadonlySet<number>;
}

/** A family's parts that a change adds and takes away. */
export interface PartChange<F extends Family> {
  readonly added: readonly StoredPart<ReadOf<F>>[];
  readonly removed: readonly StoredPart<ReadOf<F>>[];
  /** Stored parts that stay as they are, whose wholes must be made anew. */
  readonly touched?: readonly StoredPart<ReadOf<F>>[] | undefined;
}

async function storeParts<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  merging: Merging,
  parts: readonly StoredPart<ReadOf<F>>[],
  wholeOf: ReadonlyMap<string, number>,
): Promise<void> {
  const rule = ruleOf(merging, family);
  await engine.insertRows(
    db,
    'part',
    parts.map(({ id, documentId, part: { key, ...payload } }) => ({
      id,
      family,
      key,
      document_id: documentId,
      whole_id: wholeOf.get(key) ?? null,
      payload: JSON.stringify(payload),
    })),
  );
  await engine.insertRows(
    db,
    'part_block',
    parts.flatMap(({ id, part }) =>
      [...new Set(rule.blocks(part))].map((block) => ({ block: blockNumber(family, block), part_id: id })),
    ),
  );
}

const wholesOf = (parts: readonly StoredPart<unknown>[]): number[] => [
  ...new Set(parts.map(({ wholeId }) => wholeId).filter((id) => id !== null)),
];

/** The neighbourhood, and whatever else is in the wholes that it breaks: rules of another version may have joined them. */
async function reachedBy<Read>(
  db: Tx,
  family: Family,
  rule: MergeRule<Read, unknown>,
  start: readonly StoredPart<Read>[],
  removed: readonly StoredPart<Read>[],
): Promise<readonly StoredPart<Read>[]> {
  const reached = await neighbourhood(db, family, rule, start, removed);
  const known = new Set(reached.map(({ id }) => id));
  const mates: StoredPart<Read>[] = [];
  for (const chunk of chunksOf(wholesOf([...removed, ...reached]))) {
    const rows = await db
      .selectFrom('part')
      .select(['id', 'key', 'document_id', 'whole_id', 'payload'])
      .where('family', '=', family)
      .where('whole_id', 'in', chunk)
      .execute();
    mates.push(...rows.filter(({ id }) => !known.has(id)).map((row) => storedPart<Read>(row)));
  }
  return mates.length === 0 ? reached : reachedBy(db, family, rule, [...start, ...mates], removed);
}

/** Joins what a change touches anew, and notes to which whole each part belongs. */
export async function rewrite<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  merging: Merging,
  { added, removed, touched = [] }: PartChange<F>,
  numberOfWhole: (whole: WholeOf<F>) => number,
): Promise<Rewriting<F>> {
  const rule = ruleOf(merging, family);
  const reached = await reachedBy(db, family, rule, [...added, ...touched], removed);
  const parts = new Map(reached.map((stored) => [stored.part.key, stored]));
  const wholes = rule
    .merge(reached.map((stored) => stored.part))
    .map((whole) => ({ id: numberOfWhole(whole), whole }));
  const wholeOf = new Map<string, number>();
  for (const { id, whole } of wholes) for (const key of whole.parts) wholeOf.set(key, id);
  const isNew = new Set(added.map(({ id }) => id));
  await storeParts(engine, db, family, merging, added, wholeOf);
  const shifted = reached.filter(
    ({ id, wholeId, part }) => !isNew.has(id) && wholeId !== (wholeOf.get(part.key) ?? null),
  );
  const byWhole = groupBy(shifted, ({ part }) => wholeOf.get(part.key) ?? null);
  for (const [wholeId, of] of byWhole) {
    for (const chunk of chunksOf(of)) {
      await db
        .updateTable('part')
        .set({ whole_id: wholeId })
        .where(
          'id',
          'in',
          chunk.map(({ id }) => id),
        )
        .execute();
    }
  }
  return {
    wholes,
    replaced: new Set(wholesOf([...removed, ...reached])),
    parts,
    moved: new Set(shifted.map(({ documentId }) => documentId)),
  };
}
