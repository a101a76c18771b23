import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { plainMerging } from '../testing/plain-merging.ts';
import { sampleDocument, sampleEvent } from '../testing/sample-reading.ts';

const changeOf = (slug: string) => ({
  put: [sampleDocument(slug, { events: [sampleEvent({ title: `Foire ${slug}` })] })],
  remove: [],
  merging: plainMerging,
  at: '2024-06-01T00:00:00.000Z',
});

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-filling-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const using = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ dataDir });
  return work(store).finally(() => store.close());
};
const documents = (store: Store) => store.corpus().then((corpus) => corpus.documents);
const isMarked = () => existsSync(join(dataDir, 'ephemeride.sqlite.filling'));

/** Fills a store with documents that are new without end, and is killed after a few. */
const KILLED = `
  import { openStore } from '${new URL('../open-store.ts', import.meta.url)}';
  import { plainMerging } from '${new URL('../testing/plain-merging.ts', import.meta.url)}';
  import { sampleDocument, sampleEvent } from '${new URL('../testing/sample-reading.ts', import.meta.url)}';
  const store = await openStore({ dataDir: process.argv[1] });
  await store.fill((function* () {
    for (let from = 0; ; from += 50) {
      if (from === 150) process.kill(process.pid, 'SIGKILL');
      const put = Array.from({ length: 50 }, (_, index) =>
        sampleDocument(\`d\${from + index}\`, { events: [sampleEvent({ title: \`Foire \${from + index}\` })] }));
      yield { put, remove: [], merging: plainMerging, at: '2024-06-01T00:00:00.000Z' };
    }
  })());`;

// A process may take its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('takes a file that a killed process left half filled for an empty one', async () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', KILLED, dataDir];
  await expect(promisify(execFile)(process.execPath, args)).rejects.toMatchObject({ signal: 'SIGKILL' });
  expect(isMarked()).toBe(true);
  await using(async (store) => {
    expect(isMarked()).toBe(false);
    expect(await documents(store)).toBe(0);
    await store.apply(changeOf('a'));
    expect(await store.verify()).toEqual([]);
  });
  expect(await using(documents)).toBe(1);
});

it('marks a file only while it is filled, and fills one that others read without marking it', async () => {
  const seen: boolean[] = [];
  function* changes() {
    seen.push(isMarked());
    yield changeOf('a');
    yield changeOf('b');
  }
  await using((store) => store.fill(changes()));
  expect([...seen, isMarked()]).toEqual([true, false]);
  await rm(dataDir, { recursive: true });
  await using(async (reader) => {
    expect(await documents(reader)).toBe(0);
    await using((store) => store.fill(changes()));
    expect(seen).toEqual([true, false]);
    expect(await documents(reader)).toBe(2);
    expect(await reader.verify()).toEqual([]);
  });
});
