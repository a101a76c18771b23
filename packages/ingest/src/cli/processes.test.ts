import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '@ephemeride/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn } from '../testing/temporary-corpus.ts';

const BIN = fileURLToPath(new URL('../../bin/ephemeride.mjs', import.meta.url));
/** Several batches of documents. */
const FILES = 150;
const CAPITALS = ['Oslo', 'Lima', 'Dakar', 'Hanoï'];

let root: string;
let corpus: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ephemeride-processes-'));
  corpus = join(root, 'corpus');
  await mkdir(corpus);
  for (let index = 0; index < FILES; index++) {
    const day = `${(index % 28) + 1}`.padStart(2, '0');
    await writeFile(
      join(corpus, `${index}.txt`),
      ` date 2024-03-${day} Entretien à ${CAPITALS[index % 4]}\n\nLe ministre chilien de la Défense, Pablo Ruiz, a ` +
        `rencontré le ${Number(day)} mars à ${CAPITALS[index % 4]} son homologue norvégien, Lars Haugen.\n`,
    );
  }
});
afterAll(() => rm(root, { recursive: true }));

function start(dataDir: string, ...words: string[]) {
  const child = spawn(process.execPath, [BIN, ...words], {
    env: { ...process.env, DATA_DIR: dataDir, CORPUS: corpus },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal, said }));
  return { child, ended };
}

/** What a store holds, but for the version of the rules, which may be edited while the tests run. */
async function contentOf(dataDir: string): Promise<Record<string, unknown>[]> {
  const store = await openStore({ dataDir });
  try {
    const [corpus, ...records] = await everythingIn(store);
    const { version: _, revision: __, ...counts } = corpus as Record<string, unknown>;
    return [counts, ...records];
  } finally {
    await store.close();
  }
}

/** Waits until another process has stored more than so many documents. */
async function until(dataDir: string, documents: number): Promise<number> {
  const store = await openStore({ dataDir });
  try {
    for (;;) {
      const { length } = await store.knownDocuments();
      if (length > documents || length === FILES) return length;
      await sleep(5);
    }
  } finally {
    await store.close();
  }
}

describe('processes that ingest', () => {
  it('leave a whole store when they are killed, and the next one makes it what it would have been', async () => {
    const undisturbed = join(root, 'undisturbed');
    expect(await start(undisturbed, 'ingest', corpus).ended).toMatchObject({ status: 0 });
    const expected = await contentOf(undisturbed);
    expect(expected[0]).toMatchObject({ documents: FILES });

    const killed = join(root, 'killed');
    let stored = 0;
    for (let times = 0; times < 2; times++) {
      const { child, ended } = start(killed, 'ingest', corpus);
      stored = await until(killed, stored);
      child.kill('SIGKILL');
      await ended;
      const [counts] = await contentOf(killed);
      expect(counts!.documents).toBeGreaterThanOrEqual(stored);
    }
    expect(stored).toBeGreaterThan(0);
    expect(await start(killed, 'ingest', corpus).ended).toMatchObject({ status: 0 });
    expect(await contentOf(killed)).toEqual(expected);
  }, 120_000);

  it('share a store, two at once', async () => {
    const shared = join(root, 'shared');
    const both = await Promise.all([
      start(shared, 'ingest', corpus).ended,
      start(shared, 'ingest', corpus).ended,
    ]);
    expect(both.map(({ status, said }) => ({ status, said }))).toEqual([
      { status: 0, said: expect.stringContaining('document') },
      { status: 0, said: expect.stringContaining('document') },
    ]);
    expect(await contentOf(shared)).toEqual(await contentOf(join(root, 'undisturbed')));
  }, 120_000);
});

describe('a process that writes', () => {
  it('ends without complaint where its reader has seen enough', async () => {
    const { child, ended } = start(join(root, 'undisturbed'), 'export');
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, said } = await ended;
    expect(status).toBe(0);
    expect(said).not.toContain('ephemeride:');
    expect(said).not.toContain('Error');
  }, 60_000);

  it('tells a fault in one line with status 1, and a misuse with status 2', async () => {
    const unwritable = start(join(corpus, '0.txt', 'data'), 'migrate');
    const { status, said } = await unwritable.ended;
    expect(status).toBe(1);
    expect(said).toMatch(/^ephemeride: cannot open store in [^\n]*\n$/);
    expect((await start(root, 'nonsense').ended).status).toBe(2);
  }, 60_000);

  it('stops between two files when asked to', async () => {
    const stopped = join(root, 'stopped');
    const { child, ended } = start(stopped, 'ingest', corpus);
    await until(stopped, 0);
    child.kill('SIGTERM');
    const { status, said } = await ended;
    expect([0, 1]).toContain(status);
    if (status === 1) expect(said).toContain('interrupted');
    expect(await start(stopped, 'ingest', corpus).ended).toMatchObject({ status: 0 });
    expect(await contentOf(stopped)).toEqual(await contentOf(join(root, 'undisturbed')));
  }, 60_000);
});
