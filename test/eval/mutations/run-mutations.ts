import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ROOT } from '../../root.ts';
import { checkReading } from './check-reading.ts';
import { mutatedDespatch } from './mutated-despatches.ts';

/** The five despatches of `seeds/`. */
const seedTexts = (): string[] =>
  readdirSync(`${ROOT}seeds`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${ROOT}seeds/${name}`, 'utf8'));

export interface MutationRun {
  /** SHA-256 of all readings: the same for one seed and count, in another process too. */
  readonly digest: string;
  /** What failed, shrunk, with the seed and path that bring it back; null where nothing did. */
  readonly failure: string | null;
}

/** Reads `count` mutated despatches drawn by `seed`, checking each, until one fails. */
export function runMutations(
  count: number,
  seed: number,
  { path, onRead }: { path?: string | undefined; onRead?: (read: number) => void } = {},
): MutationRun {
  const hash = createHash('sha256');
  let read = 0;
  const property = fc.property(mutatedDespatch(seedTexts()), (text) => {
    hash.update(checkReading(text));
    onRead?.(++read);
  });
  const result = fc.check(property, { numRuns: count, seed, ...(path === undefined ? {} : { path }) });
  const failure = result.failed
    ? [
        `seed ${seed}, path ${result.counterexamplePath}, after ${result.numRuns} of ${count}: ${result.errorInstance}`,
        JSON.stringify(result.counterexample?.[0]),
      ].join('\n')
    : null;
  return { digest: hash.digest('hex'), failure };
}
