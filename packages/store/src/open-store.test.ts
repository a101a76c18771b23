import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { StoreError } from './store-error.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-open-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes the folder and its tables, once', async () => {
  const dataDir = join(folder, 'a', 'b');
  const first = await openStore({ dataDir });
  expect(first.migrated).toEqual([
    '0001-chronology',
    '0002-full-text',
    '0003-full-text-by-importance',
    '0004-rollups',
    '0005-tallies',
    '0006-reading',
    '0007-postings-by-span',
  ]);
  await first.close();
  const second = await openStore({ dataDir });
  expect(second.migrated).toEqual([]);
  expect(await second.corpus()).toMatchObject({ documents: 0, entries: 0, extent: null, ingestedAt: null });
  await second.close();
});

it('tells in one line what keeps it from opening', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(openStore({ dataDir: file })).rejects.toThrow(`cannot open store in ${file}: not a folder`);
  await writeFile(join(folder, 'ephemeride.sqlite'), 'no database, by far '.repeat(100));
  const opening = openStore({ dataDir: folder });
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow('ephemeride.sqlite is no database');
});

it('serves readers while another opens it', async () => {
  const [one, other] = await Promise.all([openStore({ dataDir: folder }), openStore({ dataDir: folder })]);
  expect(await one.corpus()).toEqual(await other.corpus());
  await one.close();
  await other.close();
});
