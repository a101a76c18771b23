import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCorpus, checkDataDir } from './folders.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-folders-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the folders of a server', () => {
  it('must hold a corpus', async () => {
    await expect(checkCorpus(folder)).resolves.toBeUndefined();
    for (const missing of [join(folder, 'none'), join(folder, 'file')])
      await expect(checkCorpus(missing)).rejects.toThrow(`no corpus folder: ${missing} (set CORPUS)`);
  });

  it('are made for the store, however deep', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await checkDataDir(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('are refused where a file stands in the way', async () => {
    const inFile = join(folder, 'file', 'data');
    await expect(checkDataDir(inFile)).rejects.toThrow(
      /^cannot write in DATA_DIR: .*data \(E(NOTDIR|EXIST)\)$/,
    );
  });

  it.runIf(process.platform === 'linux')('are refused where nobody may make one', async () => {
    await expect(checkDataDir('/proc/none')).rejects.toThrow('cannot write in DATA_DIR: /proc/none (ENOENT)');
  });
});
