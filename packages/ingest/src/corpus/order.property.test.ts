import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@ephemeride/domain';
import { type DocumentInput, openStore } from '@ephemeride/store';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreement, commemoration, event, input, person, reading, stated } from '../testing/sample-reads.ts';
import { everythingIn } from '../testing/temporary-corpus.ts';
import { changeOf } from './ingest-files.ts';

/** Small pools, so that documents often speak of one thing, and of things that are nearly one. */
const NAMES = ['Keo Phomma', 'Phomma Keo', 'Bounmy Keolavong', 'Bounmy Keolavang', 'Kéo Phomma'];
const DATES = ['2024-03-05', '2024-03-06', '2024-03', '2024', '[2024-03..2024-05]', '2024-03-05/2024-03-07'];
const people = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const countries = fc.constantFrom(['LA', 'VN'], ['VN', 'LA'], ['VN', 'LA', 'KH'], ['LA'], []);

const anEvent = fc
  .record({
    kind: fc.constantFrom('MEETING', 'RECEPTION', 'CONFERENCE', 'SIGNING'),
    date: fc.option(fc.constantFrom(...DATES)),
    countries,
    ordinal: fc.option(fc.constantFrom(1, 2)),
    series: fc.option(fc.constantFrom('Forum des marines', 'Forum marines', 'ADMM', 'ADMM+')),
    place: fc.option(fc.constantFrom({ name: 'Hanoï', country: 'VN' }, { name: 'Hanoi', country: 'VN' })),
    main: fc.boolean(),
    status: fc.constantFrom('HELD', 'PLANNED', 'POSTPONED'),
    title: fc.constantFrom('Forum des marines', 'Entretien à Hanoï'),
    people,
  } as const)
  .map(({ people: names, ...given }) =>
    event({ ...given, people: names.map((name) => [name, 'LA'] as const) }),
  );

const aReading: fc.Arbitrary<Reading> = fc
  .record({
    date: fc.option(fc.constantFrom('2024-03', '2024-03-06', '2024-05')),
    names: people,
    events: fc.array(anEvent, { maxLength: 3 }),
    agreements: fc.array(
      fc.constantFrom(
        agreement(),
        agreement({ kind: 'PLAN', period: stated('2025') }),
        agreement({ period: null }),
      ),
      { maxLength: 2 },
    ),
    commemorations: fc.array(
      fc.constantFrom(
        commemoration(),
        commemoration({ ordinal: 49, year: 2024 }),
        commemoration({ anniversary: null }),
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ names, ...given }) =>
    reading({ ...given, people: names.map((name) => person(name, 'LA', 'ministre')) }),
  );

const documents = fc
  .array(aReading, { minLength: 1, maxLength: 6 })
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
      aReading,
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
    { numRuns: 40 },
  );
}, 120_000);
