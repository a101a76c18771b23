import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { trackedFiles } from './tracked-files.ts';

/** Who may import whom, in the sources that ship; tests and build scripts may look further. */
const TABLE: Record<string, readonly string[]> = {
  'packages/domain': [],
  'packages/embed': [],
  'packages/extraction': ['domain'],
  'packages/store': ['domain'],
  'packages/contract': ['domain'],
  'packages/ingest': ['domain', 'extraction', 'store'],
  'packages/timeline': ['domain', 'contract'],
  'apps/server': ['domain', 'store', 'ingest'],
  'apps/web': ['domain', 'contract', 'timeline', 'embed'],
  'apps/launcher': [],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"]@ephemeride\/([a-z]+)(?:\/[^'"]*)?['"]/g;

function importsOf(folder: string) {
  return trackedFiles()
    .filter((path) => path.startsWith(`${folder}/`) && /\.(tsx?|mjs)$/.test(path))
    .filter(
      (path) => !/\.test\.tsx?$/.test(path) && !path.includes('/scripts/') && existsSync(join(ROOT, path)),
    )
    .flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map((match) => ({
        path,
        name: match[1] ?? '',
      })),
    );
}

describe('the import table', () => {
  it.each(Object.entries(TABLE))('%s imports only what the table allows', (folder, allowed) => {
    const own = folder.split('/')[1];
    const outside = importsOf(folder).filter(({ name }) => name !== own && !allowed.includes(name));
    expect(outside).toEqual([]);
  });

  it.each(Object.keys(TABLE))('%s declares each workspace package that it imports', (folder) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const declared = [manifest.name, ...Object.keys(manifest.dependencies ?? {})];
    const missing = importsOf(folder).filter(({ name }) => !declared.includes(`@ephemeride/${name}`));
    expect(missing).toEqual([]);
  });

  it('opens each package by its one door, and at most one more for browsers, tests or the build', () => {
    const manifests = Object.keys(TABLE).filter((folder) => folder.startsWith('packages/'));
    for (const folder of manifests) {
      const { exports } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      const doors = Object.keys(exports).filter((door) => !/\.(css|graphql)$/.test(door));
      expect(doors, folder).toContain('.');
      expect(doors.length, `${folder}: ${doors.join(' ')}`).toBeLessThanOrEqual(2);
    }
  });
});
