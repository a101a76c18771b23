import type { Part } from '@ephemeride/store';
import { compareParts } from './part-order.ts';

/** How alike two parts are, and what forbids that they are one thing. */
export interface Likeness<Read> {
  signature(part: Part<Read>): string;
  blocks(part: Part<Read>): readonly string[];
  /** 0 where nothing joins them; symmetric. */
  strength(a: Part<Read>, b: Part<Read>): number;
  /** Whether no whole may hold both, whatever else would join them; symmetric. */
  conflict(a: Part<Read>, b: Part<Read>): boolean;
}

/** Pairs of positions that share a block, each once. */
function* pairsOf<Read>(parts: readonly Part<Read>[], likeness: Likeness<Read>): Generator<[number, number]> {
  const members = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const [index, part] of parts.entries()) {
    for (const block of new Set(likeness.blocks(part))) {
      const before = members.get(block) ?? [];
      for (const other of before) {
        const pair = other * parts.length + index;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [other, index];
      }
      members.set(block, [...before, index]);
    }
  }
}

/**
 * Groups of parts that are one thing, each with its earliest part first: the strongest pairs are joined first, and a pair that would
 * bring two conflicting parts together is left apart. The same parts give the same groups in any order.
 */
export function cluster<Read>(
  unordered: readonly Part<Read>[],
  likeness: Likeness<Read>,
): readonly (readonly Part<Read>[])[] {
  const parts = [...unordered].sort(compareParts);
  const pairs = [...pairsOf(parts, likeness)]
    .map(([a, b]) => ({ a, b, strength: likeness.strength(parts[a]!, parts[b]!) }))
    .filter(({ strength }) => strength > 0)
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const groupOf = parts.map((_, index) => [index]);
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right) continue;
    if (left.some((one) => right.some((other) => likeness.conflict(parts[one]!, parts[other]!)))) continue;
    const joined = [...left, ...right];
    for (const index of joined) groupOf[index] = joined;
  }
  return [...new Set(groupOf)].map((group) => group.sort((a, b) => a - b).map((index) => parts[index]!));
}
