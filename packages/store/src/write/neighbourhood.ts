import type { Engine, Tx } from '../engine.ts';
import type { MergeRule } from '../merging.ts';
import type { Family } from '../tables.ts';
import { blockNumber, type Variant, variantsInBlocks, variantsOfWholes } from './variants.ts';

/** The stored variants of some blocks, each block asked for once. */
class Blocks<Read> {
  readonly #engine: Engine;
  readonly #db: Tx;
  readonly #byBlock = new Map<number, Variant<Read>[]>();

  constructor(engine: Engine, db: Tx) {
    this.#engine = engine;
    this.#db = db;
  }

  async fetch(blocks: ReadonlySet<number>): Promise<void> {
    const missing = [...blocks].filter((block) => !this.#byBlock.has(block));
    for (const block of missing) this.#byBlock.set(block, []);
    const stored = this.#engine.mayBeStored('variant_block', missing);
    for (const { block, variant } of await variantsInBlocks<Read>(this.#db, stored)) {
      this.#byBlock.get(block)!.push(variant);
    }
  }

  of(block: number): readonly Variant<Read>[] {
    return this.#byBlock.get(block) ?? [];
  }
}

/** The variants to start from, with every stored one linked to them, or to those that are gone, by however many steps. */
async function linkedTo<Read>(
  engine: Engine,
  db: Tx,
  family: Family,
  rule: MergeRule<Read, unknown>,
  start: readonly Variant<Read>[],
  gone: readonly Variant<Read>[],
): Promise<readonly Variant<Read>[]> {
  const reached = new Map(start.map((variant) => [variant.id, variant]));
  const blocks = new Blocks<Read>(engine, db);
  let frontier = [...start, ...gone];
  while (frontier.length > 0) {
    const blocksOf = new Map(
      frontier.map((variant) => [
        variant,
        rule.blocks(variant.part).map((block) => blockNumber(family, block)),
      ]),
    );
    await blocks.fetch(new Set([...blocksOf.values()].flat()));
    const next: Variant<Read>[] = [];
    for (const [variant, own] of blocksOf) {
      for (const candidate of own.flatMap((block) => blocks.of(block))) {
        if (reached.has(candidate.id) || !rule.linked(variant.part, candidate.part)) continue;
        reached.set(candidate.id, candidate);
        next.push(candidate);
      }
    }
    frontier = next;
  }
  return [...reached.values()];
}

/** The wholes that some variants are stored as belonging to. */
export const wholesOf = (variants: readonly Variant<unknown>[]): Set<number> =>
  new Set(variants.map(({ wholeId }) => wholeId).filter((id) => id !== null));

/**
 * All variants whose wholes a change can touch: those it starts from, those linked to them or to those that are gone, and whatever
 * else is in the wholes that so break, since rules of another version may have joined them.
 */
export async function neighbourhood<Read>(
  engine: Engine,
  db: Tx,
  family: Family,
  rule: MergeRule<Read, unknown>,
  start: readonly Variant<Read>[],
  gone: readonly Variant<Read>[],
): Promise<readonly Variant<Read>[]> {
  const reached = await linkedTo(engine, db, family, rule, start, gone);
  const known = new Set(reached.map(({ id }) => id));
  const wholes = engine.mayBeStored('joined', wholesOf([...gone, ...reached]));
  const inWholes = await variantsOfWholes<Read>(db, family, wholes);
  const mates = inWholes.filter(({ id }) => !known.has(id));
  return mates.length === 0 ? reached : neighbourhood(engine, db, family, rule, [...start, ...mates], gone);
}
