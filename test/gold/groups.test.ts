import { describe, expect, it } from 'vitest';
import { readGroups, scoreGroups } from '../eval/score-groups.ts';
import { scores, Tally } from '../eval/tally.ts';
import { ROOT } from '../root.ts';

/** Floors of what is measured, a little under the figures in the gold's README. */
const FLOORS = [
  { name: 'dev', precision: 97, recall: 87 },
  { name: 'dev-2', precision: 97, recall: 71 },
  { name: 'dev-3', precision: 97, recall: 78 },
  { name: 'dev-4', precision: 97, recall: 94 },
  { name: 'dev-5', precision: 97, recall: 83 },
  { name: 'dev-6', precision: 97, recall: 94 },
  { name: 'dev-7', precision: 97, recall: 75 },
  { name: 'dev-8', precision: 97, recall: 94 },
  { name: 'dev-9', precision: 97, recall: 94 },
] as const;

describe.each(FLOORS)('groups of despatches that tell one event ($name)', ({ name, precision, recall }) => {
  it('are joined, and what only looks so is not', async () => {
    const tally = new Tally();
    await scoreGroups(readGroups(`${ROOT}test/gold/groups/${name}.jsonl`), tally);
    const found = scores(tally.kind('reports joined into events, by pair'));
    expect(Number(found.precision)).toBeGreaterThanOrEqual(precision);
    expect(Number(found.recall)).toBeGreaterThanOrEqual(recall);
  }, 120_000);
});
