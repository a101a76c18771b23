import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentInput, openStore } from '@ephemeride/store';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryReading } from '../testing/arbitrary-reads.ts';
import { input } from '../testing/sample-reads.ts';
import { everythingIn } from '../testing/temporary-corpus.ts';
import { changeOf } from './ingest-files.ts';

const documents = fc
  .array(arbitraryReading, { minLength: 1, maxLength: 6 })
  .map((readings) => readings.map((one, index) => input(`d${index}`, one)));

/** What a store holds after batches of changes, whatever instant they were made at. */
async function contentAfter(...batches: { put?: DocumentInput[]; remove?: string[] }[]) {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-order-'));
  const store = await openStore({ dataDir });
  try {
    for (const batch of batches) await store.apply(changeOf({ topicNames: {} }, batch));
    return await everythingIn(store);
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true });
  }
}

it('gives the same ids, rows and counts in any order of ingestion, at once or one by one', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      ),
      arbitraryReading,
      async ([all, shuffled], passing) => {
        const atOnce = await contentAfter({ put: all });
        expect(await contentAfter(...shuffled.map((one) => ({ put: [one] })))).toEqual(atOnce);
        const visited = await contentAfter(
          { put: [input('a-visitor', passing), ...shuffled.slice(0, 2)] },
          { put: shuffled.slice(2) },
          { remove: ['a-visitor'] },
        );
        expect(visited).toEqual(atOnce);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
