import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import type { Merging } from '../merging.ts';
import type { Family } from '../tables.ts';
import { chunksOf } from './chunks-of.ts';
import { type ReadOf, ruleOf, type WholeOf } from './families.ts';
import { neighbourhood, wholesOf } from './neighbourhood.ts';
import type { StoredPart } from './parts.ts';
import {
  countSayings,
  recountVariants,
  sayingsOf,
  storeParts,
  storeVariants,
  type Variant,
  variantsByIds,
} from './variants.ts';

/** What a change does to one family: the wholes as they are now, and the numbers of those that they replace. */
export interface Rewriting<F extends Family> {
  readonly wholes: readonly { readonly id: number; readonly whole: WholeOf<F> }[];
  readonly replaced: ReadonlySet<number>;
  /** Variants, stored before, that belong to another whole now. */
  readonly moved: readonly number[];
  /** The whole of each part that was added, by its number. */
  readonly wholeOfPart: ReadonlyMap<number, number | null>;
}

/** What a change adds to a family and takes away from it. */
export interface PartChange<F extends Family> {
  readonly added: readonly StoredPart<ReadOf<F>>[];
  /** The variants of the parts that are gone, as they were. */
  readonly removed: readonly Variant<ReadOf<F>>[];
  /** Variants that stay as they are, whose wholes must be made anew. */
  readonly touched?: Iterable<number> | undefined;
}

/** Notes to which whole stored variants, and their parts, belong now; answers those that are moved. */
async function pointToWholes(
  engine: Engine,
  db: Tx,
  stored: readonly Variant<unknown>[],
  wholeOf: ReadonlyMap<string, number>,
): Promise<readonly number[]> {
  const moved = stored.filter(({ wholeId, part }) => wholeId !== (wholeOf.get(part.key) ?? null));
  if (moved.length > 0) await engine.joins(db, []);
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
  const { first, ofFirst, ofKnown } = await sayingsOf(engine, db, rule, added);
  const stored = ofKnown.map((saying) => saying.stored);
  const wholesOfKnown = new Map(ofKnown.map(({ stored: { id }, wholeId }) => [id, wholeId]));
  await storeParts(engine, db, family, rule, stored, ({ id }) => wholesOfKnown.get(id)!);
  const lessened = new Set(removed.map(({ id }) => id));
  const dead = await recountVariants(engine, db, [...lessened]);
  await countSayings(
    engine,
    db,
    stored.filter(({ variantId }) => !lessened.has(variantId)),
  );
  const gone = removed.filter(({ id }) => dead.has(id));
  const made = new Set(first.map(({ variant: { id } }) => id));
  const known = new Set([...stored.map(({ variantId }) => variantId), ...lessened, ...touched]);
  const start = [
    ...first.map(({ variant }) => variant),
    ...(await variantsByIds<ReadOf<F>>(engine, db, known)),
  ];
  const reached = await neighbourhood(engine, db, family, rule, start, gone);
  const wholes = rule
    .merge(reached.map(({ part }) => part))
    .map((whole) => ({ id: numberOfWhole(whole), whole }));
  const joined = wholes.filter(({ whole }) => whole.parts.length > 1).map(({ id }) => id);
  if (joined.length > 0) await engine.joins(db, joined);
  const wholeOf = new Map<string, number>();
  for (const { id, whole } of wholes) for (const key of whole.parts) wholeOf.set(key, id);
  const moved = await pointToWholes(
    engine,
    db,
    reached.filter(({ id }) => !made.has(id)),
    wholeOf,
  );
  const wholeOfVariant = new Map(reached.map(({ id, part }) => [id, wholeOf.get(part.key) ?? null]));
  await storeVariants(engine, db, family, rule, first, ({ id }) => wholeOfVariant.get(id)!);
  await storeParts(engine, db, family, rule, ofFirst, ({ variantId }) => wholeOfVariant.get(variantId)!);
  const wholeOfPart = new Map(added.map(({ id, variantId }) => [id, wholeOfVariant.get(variantId)!]));
  return { wholes, replaced: wholesOf([...gone, ...reached]), moved, wholeOfPart };
}
