import type { MergeRule, Part } from '@ephemeride/store';
import { cluster, type Likeness } from './cluster.ts';

/**
 * The merge rule of a likeness: its groups, each made into a whole. What shares no block is not linked, however alike. Who speaks first
 * does so by `voice`, or else by being earlier.
 */
export function ruleOf<Read, Whole>(
  likeness: Likeness<Read>,
  wholeOf: (parts: readonly Part<Read>[]) => Whole,
  voice: (part: Part<Read>) => number = () => 0,
): MergeRule<Read, Whole> {
  const shareBlock = (a: Part<Read>, b: Part<Read>): boolean => {
    const blocks = new Set(likeness.blocks(a));
    return likeness.blocks(b).some((block) => blocks.has(block));
  };
  return {
    signature: likeness.signature,
    voice,
    blocks: likeness.blocks,
    linked: (a, b) => likeness.strength(a, b) > 0 && shareBlock(a, b),
    merge: (parts) => cluster(parts, likeness).map(wholeOf),
  };
}
