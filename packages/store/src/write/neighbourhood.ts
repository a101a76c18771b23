import type { Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { MergeRule, Part } from '../merging.ts';
import type { Family } from '../tables.ts';
import type { StoredPart } from './parts.ts';

/** How many values one statement is given. */
const CHUNK = 5000;

export function* chunksOf<T>(values: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

export const blockNumber = (family: Family, block: string): number => numberOfKey(`block ${family}`, block);

interface PartRow {
  readonly id: number;
  readonly key: string;
  readonly document_id: number;
  readonly whole_id: number | null;
  readonly payload: string;
}

/** A part as it was stored. */
export function storedPart<Read>(row: PartRow): StoredPart<Read> {
  const payload = JSON.parse(row.payload) as Omit<Part<Read>, 'key'>;
  return {
    id: row.id,
    documentId: row.document_id,
    wholeId: row.whole_id,
    part: { key: row.key, ...payload },
  };
}

/** The stored parts of some blocks, each parsed once. */
class Blocks<Read> {
  readonly #db: Tx;
  readonly #parts = new Map<number, StoredPart<Read>>();
  readonly #byBlock = new Map<number, StoredPart<Read>[]>();

  constructor(db: Tx) {
    this.#db = db;
  }

  async fetch(blocks: ReadonlySet<number>): Promise<void> {
    const missing = [...blocks].filter((block) => !this.#byBlock.has(block));
    for (const block of missing) this.#byBlock.set(block, []);
    for (const chunk of chunksOf(missing)) {
      const rows = await this.#db
        .selectFrom('part_block')
        .innerJoin('part', 'part.id', 'part_block.part_id')
        .select(['block', 'part.id', 'part.key', 'part.document_id', 'part.whole_id', 'part.payload'])
        .where('block', 'in', chunk)
        .execute();
      for (const row of rows) {
        const part = this.#parts.get(row.id) ?? storedPart<Read>(row);
        this.#parts.set(row.id, part);
        this.#byBlock.get(row.block)!.push(part);
      }
    }
  }

  of(block: number): readonly StoredPart<Read>[] {
    return this.#byBlock.get(block) ?? [];
  }
}

/**
 * The parts to start from, with every stored part linked to them or to those that a change takes away, by however many steps: all whose
 * wholes the change can touch. Those taken away must be gone from the store, and are not in the answer.
 */
export async function neighbourhood<Read>(
  db: Tx,
  family: Family,
  rule: MergeRule<Read, unknown>,
  start: readonly StoredPart<Read>[],
  removed: readonly StoredPart<Read>[],
): Promise<readonly StoredPart<Read>[]> {
  const reached = new Map(start.map((part) => [part.id, part]));
  const blocks = new Blocks<Read>(db);
  let frontier = [...start, ...removed];
  while (frontier.length > 0) {
    const blocksOf = new Map(
      frontier.map((part) => [part, rule.blocks(part.part).map((block) => blockNumber(family, block))]),
    );
    await blocks.fetch(new Set([...blocksOf.values()].flat()));
    const next: StoredPart<Read>[] = [];
    for (const [part, own] of blocksOf) {
      for (const candidate of own.flatMap((block) => blocks.of(block))) {
        if (reached.has(candidate.id) || !rule.linked(part.part, candidate.part)) continue;
        reached.set(candidate.id, candidate);
        next.push(candidate);
      }
    }
    frontier = next;
  }
  return [...reached.values()];
}
