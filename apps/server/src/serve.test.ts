import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { type Service, serve } from './serve.ts';

let folder: string;
const running: Service[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-serve-'));
  await mkdir(join(folder, 'corpus'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
  await rm(folder, { recursive: true });
});

const start = async (corpus = join(folder, 'corpus')): Promise<Service> => {
  const env = readEnv({ CORPUS: corpus, DATA_DIR: join(folder, 'data') });
  const service = await serve({ ...env, port: 0 });
  running.push(service);
  return service;
};

const despatch = (name: string) =>
  writeFile(
    join(folder, 'corpus', name),
    'date 2024-03-05 Visite Le ministre suédois de la Défense Anna Berg a rendu visite le 5 mars au Laos.',
  );

const documents = async ({ address }: Service): Promise<number> => {
  const response = await fetch(`${address}?query={corpus{documents}}`, {
    headers: { accept: 'application/json' },
  });
  return (await response.json()).data.corpus.documents;
};

describe('a service', () => {
  it('opens its port before the corpus is read, and says when it is', async () => {
    await despatch('a.txt');
    const service = await start();
    const at = new URL('/ready', service.address);
    expect((await fetch(new URL('/health', service.address))).status).toBe(200);
    await service.ready;
    expect(await (await fetch(at)).json()).toEqual({ step: 'READY', done: 1, total: 1 });
    expect(await documents(service)).toBe(1);
  });

  it('takes what is new at its next start, and keeps what it has', async () => {
    await despatch('a.txt');
    const first = await start();
    await first.ready;
    await first.stop();
    await despatch('b.txt');
    const second = await start();
    await second.ready;
    expect(await documents(second)).toBe(2);
  });

  it('may be stopped while it reads', async () => {
    await Promise.all(Array.from({ length: 20 }, (_each, index) => despatch(`${index}.txt`)));
    const service = await start();
    await service.stop();
    await expect(fetch(new URL('/health', service.address))).rejects.toThrow();
  });

  it('does not open its port without a corpus', async () => {
    const missing = join(folder, 'none');
    await expect(start(missing)).rejects.toThrow(`no corpus folder: ${missing} (set CORPUS)`);
  });
});
