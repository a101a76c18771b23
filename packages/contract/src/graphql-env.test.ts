import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(dirname(createRequire(import.meta.url).resolve('gql.tada/package.json')), 'bin', 'cli.js');

it('the introspection types are those of the schema (npm run generate rewrites them)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-contract-'));
  const made = join(folder, 'graphql-env.d.ts');
  await run(process.execPath, [CLI, 'generate-output', '--output', made], { cwd: PACKAGE });
  const committed = await readFile(new URL('graphql-env.d.ts', import.meta.url), 'utf8');
  expect(await readFile(made, 'utf8')).toBe(committed);
  await rm(folder, { recursive: true });
}, 60_000);
