import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { trackedFiles } from './tracked-files.ts';

const TOP = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'apps',
  'docs',
  'package-lock.json',
  'package.json',
  'packages',
  'seeds',
  'test',
  'tsconfig.json',
  'turbo.json',
];

/** sha256 of the despatches as they came; they are never reformatted, whatever their flaws. */
const SEEDS: Record<string, string> = {
  '000_e59919eee4c08561.txt': '7b33ecab46e76ae34493b175ee5f013ef01f4528e6bec30d368624bbbbc67ac8',
  '001_b5bb87d3eecb0c3d.txt': 'f49b5619a06a96627171c45bd96e08aaaa33c6edddee1a753460c164f45fa658',
  '002_255b167c977a2486.txt': '40eefbe4cdc3ac0cbaa844db63e181f603814bacec74553412ab398b4cd2ff63',
  '003_6c85440830d7fa62.txt': '3219a2b226fee159ed065c0ce714ba0bd1aaacafd3e6f6347135e79cc6c9b4ec',
  '004_c737ee671a839142.txt': 'ce46d8ccbc229b1fdd6213f10eba8d15e2b8e8d8c6dcc13f0fc84153d45763f0',
};

describe('the tree', () => {
  it('has nothing else at its top', () => {
    const top = new Set(trackedFiles().map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual(TOP);
  });

  it.each(Object.entries(SEEDS))('holds %s byte for byte', (name, sha256) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(ROOT, 'seeds', name)))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('keeps source files below 300 lines', () => {
    const sources = trackedFiles().filter((path) => /^(apps|packages)\/.*\.(tsx?|mjs|css)$/.test(path));
    const long = sources
      .filter((path) => !path.endsWith('graphql-env.d.ts'))
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = trackedFiles().filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|shared|manager|lib)(\/|\.[a-z]+$)/.test(path),
    );
    expect(drawers).toEqual([]);
  });

  it('writes file names in kebab case, components apart', () => {
    const odd = trackedFiles().filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      return (
        /\.tsx?$/.test(name) &&
        !/^[a-z0-9.-]+\.tsx?$/.test(name) &&
        !/^[A-Z][A-Za-z]+(\.test)?\.tsx$/.test(name)
      );
    });
    expect(odd.filter((path) => !path.includes('/['))).toEqual([]);
  });
});
