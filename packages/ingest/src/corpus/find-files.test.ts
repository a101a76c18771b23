import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFiles } from './find-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ephemeride-files-'));
  for (const path of [
    'corpus/b.txt',
    'corpus/2024/a.TXT',
    'corpus/.hidden.txt',
    'corpus/notes.md',
    'other/b.txt',
  ]) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), path);
  }
});
afterEach(() => rm(root, { recursive: true }));

const paths = async (...given: string[]) => {
  const found = await findFiles(
    given.map((path) => join(root, path)),
    join(root, 'corpus'),
  );
  return { ...found, paths: found.files.map(({ path }) => path) };
};

it('finds the text files of a folder and of the folders in it', async () => {
  expect((await paths('corpus')).paths).toEqual(['2024/a.TXT', 'b.txt']);
});

it('names a file of the corpus alike however it is given', async () => {
  expect((await paths('corpus/2024')).paths).toEqual(['2024/a.TXT']);
  expect((await paths('corpus/2024/a.TXT')).paths).toEqual(['2024/a.TXT']);
  expect((await paths('corpus', 'corpus/b.txt')).paths).toEqual(['2024/a.TXT', 'b.txt']);
});

it('names a file elsewhere from the folder given', async () => {
  expect((await paths('other')).paths).toEqual(['b.txt']);
  expect((await paths('other/b.txt')).paths).toEqual(['b.txt']);
});

it('refuses a second file of one name', async () => {
  const { faults, files } = await paths('corpus', 'other');
  expect(files).toHaveLength(2);
  expect(faults).toEqual([
    { file: join(root, 'other/b.txt'), line: 1, reason: `has the name of ${join(root, 'corpus/b.txt')}` },
  ]);
});

it('tells of a path that is not there, and goes on', async () => {
  const { faults, files } = await paths('gone', 'corpus');
  expect(faults.map(({ reason }) => reason)).toEqual(['no such file']);
  expect(files).toHaveLength(2);
});

it('does not follow a link to a folder around in circles', async () => {
  await symlink(join(root, 'corpus'), join(root, 'corpus/again'));
  expect((await paths('corpus')).paths).toEqual(['2024/a.TXT', 'b.txt']);
});
