import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { freePort } from './free-port.ts';

/** Enough despatches that reading them takes longer than the delays below. */
const COPIES = 60;
const COUNTS = '{ corpus { documents events agreements commemorations anniversaries people organizations } }';

let folder: string;
let corpus: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-crash-'));
  corpus = join(folder, 'corpus');
  await mkdir(corpus);
  for (const name of await readdir(join(ROOT, 'seeds'))) {
    const text = await readFile(join(ROOT, 'seeds', name), 'utf8');
    for (let copy = 0; copy < COPIES; copy++) {
      const year = 1960 + copy;
      await writeFile(join(corpus, `${year}-${name}`), text.replace(/^ date \d{4}/, ` date ${year}`));
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function startServer(dataDir: string) {
  const port = await freePort();
  const child = spawn(process.execPath, ['apps/server/dist/main.mjs'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', API_PORT: `${port}`, DATA_DIR: dataDir, CORPUS: corpus },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const answers = async (path: string, status: number) => {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
      if (answer?.status === status) return;
      if (child.exitCode !== null) throw new Error(`the server ended with status ${child.exitCode}`);
      await sleep(20);
    }
  };
  return { child, ended, port, answers };
}

async function countsOf(dataDir: string): Promise<unknown> {
  const server = await startServer(dataDir);
  await server.answers('/ready', 200);
  const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: COUNTS }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  server.child.kill('SIGTERM');
  expect(await server.ended).toEqual([0, null]);
  expect(errors).toBeUndefined();
  return data;
}

it('has the counts of an undisturbed run after being killed while ingesting, and started again', async () => {
  const undisturbed = await countsOf(join(folder, 'undisturbed'));
  expect(undisturbed).toMatchObject({ corpus: { documents: COPIES * 5 } });

  const killed = join(folder, 'killed');
  for (const delay of [0, 150, 400]) {
    const server = await startServer(killed);
    await server.answers('/ready', 503);
    await sleep(delay);
    server.child.kill('SIGKILL');
    await server.ended;
  }
  expect(await countsOf(killed)).toEqual(undisturbed);
});
