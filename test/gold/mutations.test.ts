import { describe, expect, it } from 'vitest';
import { checkReading } from '../eval/mutations/check-reading.ts';
import { runMutations } from '../eval/mutations/run-mutations.ts';

/** Another one each run, so that runs add up; a failure tells it. */
const SEED = Date.now() % 2 ** 31;

describe('despatches with their bytes and words mutated', () => {
  it('are read without an exception, at exact offsets, twice the same', () => {
    expect(runMutations(150, SEED).failure).toBeNull();
  }, 120_000);

  it('are drawn alike by one seed', () => {
    expect(runMutations(5, 7).digest).toBe(runMutations(5, 7).digest);
    expect(runMutations(5, 7).digest).not.toBe(runMutations(5, 8).digest);
  });
});

it.each(['', ' ', '\ufeff', 'date ', ' date 2024-05', '\ud83d', '>>', '0'.repeat(5000), 'le '.repeat(2000)])(
  'a text of next to nothing is read too: %j',
  (text) => {
    expect(() => checkReading(text)).not.toThrow();
  },
);
