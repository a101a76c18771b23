import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import type { Merging } from '../merging.ts';
import type { Family } from '../tables.ts';
import { chunksOf } from './chunks-of.ts';
import { type ReadOf, ruleOf, type WholeOf } from './families.ts';
import { neighbourhood, wholesOf } from './neighbourhood.ts';
import type { StoredPart } from './parts.ts';
import { recountVariants, storeParts, type Variant, variantsByIds } from './variants.ts';

/** What a change does to one family: the wholes as they are now, and the numbers of those that they replace. */
export interface Rewriting<F extends Family> {
  readonly wholes: readonly { readonly id: number; readonly whole: WholeOf<F> }[];
  readonly replaced: ReadonlySet<number>;
  /** Variants that are stored as belonging to another whole now. */
  readonly moved: readonly number[];
}

/** What a change adds to a family and takes away from it. */
export interface PartChange<F extends Family> {
  readonly added: readonly StoredPart<ReadOf<F>>[];
  /** The variants of the parts that are gone, as they were. */
  readonly removed: readonly Variant<ReadOf<F>>[];
  /** Variants that stay as they are, whose wholes must be made anew. */
  readonly touched?: Iterable<number> | undefined;
}

async function pointToWholes(
  engine: Engine,
  db: Tx,
  reached: readonly Variant<unknown>[],
  wholeOf: ReadonlyMap<string, number>,
): Promise<readonly number[]> {
  const moved = reached.filter(({ wholeId, part }) => wholeId !== (wholeOf.get(part.key) ?? null));
  for (const chunk of chunksOf(moved)) {
    const pairs = engine.pairs(chunk.map(({ id, part }) => [id, wholeOf.get(part.key) ?? null]));
    for (const [table, column] of [
      ['variant', 'id'],
      ['part', 'variant_id'],
    ] as const) {
      await sql`update ${sql.table(table)} set whole_id = pairs."value" from ${pairs} as pairs
        where ${sql.ref(`${table}.${column}`)} = pairs."key"`.execute(db);
    }
  }
  return moved.map(({ id }) => id);
}

/** New parts belong where their variants, stored before, do. */
async function pointNewParts(db: Tx, parts: readonly StoredPart<unknown>[]): Promise<void> {
  for (const chunk of chunksOf(parts.map(({ id }) => id))) {
    await db
      .updateTable('part')
      .set((eb) => ({
        whole_id: eb
          .selectFrom('variant')
          .select('variant.whole_id')
          .whereRef('variant.id', '=', 'part.variant_id'),
      }))
      .where('id', 'in', chunk)
      .execute();
  }
}

/** Stores what a change adds, joins anew what it touches, and notes to which whole each part belongs. */
export async function rewrite<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  merging: Merging,
  { added, removed, touched = [] }: PartChange<F>,
  numberOfWhole: (whole: WholeOf<F>) => number,
): Promise<Rewriting<F>> {
  const rule = ruleOf(merging, family);
  const said = await storeParts(engine, db, family, rule, added);
  const first = new Set(said.map(({ id }) => id));
  const changed = new Set([...added.map(({ variantId }) => variantId), ...removed.map(({ id }) => id)]);
  const dead = await recountVariants(
    db,
    [...changed].filter((id) => !first.has(id)),
  );
  const gone = removed.filter(({ id }) => dead.has(id));
  const known = new Set([...changed, ...touched].filter((id) => !first.has(id)));
  const start = [...said, ...(await variantsByIds<ReadOf<F>>(db, known))];
  const reached = await neighbourhood(db, family, rule, start, gone);
  const wholes = rule
    .merge(reached.map(({ part }) => part))
    .map((whole) => ({ id: numberOfWhole(whole), whole }));
  const wholeOf = new Map<string, number>();
  for (const { id, whole } of wholes) for (const key of whole.parts) wholeOf.set(key, id);
  const moved = await pointToWholes(engine, db, reached, wholeOf);
  const pointed = new Set(moved);
  await pointNewParts(
    db,
    added.filter(({ variantId }) => !pointed.has(variantId)),
  );
  return { wholes, replaced: wholesOf([...gone, ...reached]), moved };
}
