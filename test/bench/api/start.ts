import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import { KEPT } from './kept.ts';
import type { Place } from './place.ts';

/** How often readiness is asked for, and how long at most, in milliseconds. */
const EVERY = 20;
const PATIENCE = 120_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (child.exitCode !== null) throw new Error(`the server ended: exit ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  throw new Error(`${address}: not ready after ${PATIENCE} ms`);
}

/** Milliseconds from the start of the built server over a store, its corpus folder empty, to its readiness. */
export async function timeStart({ dataDir, databaseUrl }: Place): Promise<number> {
  const corpus = join(KEPT, 'no-despatches');
  await mkdir(corpus, { recursive: true });
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'server', 'dist', 'main.mjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      API_PORT: String(port),
      CORPUS: corpus,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await untilReady(`http://127.0.0.1:${port}/ready`, child);
    return performance.now() - begun;
  } finally {
    child.kill();
    await ended;
  }
}
