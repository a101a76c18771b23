import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { openStore } from './open-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-folder-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the folder of a store', () => {
  it('is made with those above it, and may be there already', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('is refused where a file stands in the way', async () => {
    await expect(openStore({ dataDir: join(folder, 'file', 'data') })).rejects.toThrow(
      /^cannot open store in /,
    );
  });

  it.runIf(process.platform === 'linux')(
    'is refused, not waited for, where nobody may make one',
    async () => {
      await expect(openStore({ dataDir: '/proc/none' })).rejects.toThrow(
        /^cannot open store in \/proc\/none: /,
      );
    },
  );
});
