#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const BUNDLE = join(PACKAGE, 'dist', 'cli.mjs');
const INPUTS = join(PACKAGE, 'dist', 'cli.inputs.json');

/** Whether the bundle is there and no file that it was made from has changed since. */
function isFresh() {
  if (!existsSync(BUNDLE) || !existsSync(INPUTS)) return false;
  const made = statSync(BUNDLE).mtimeMs;
  const inputs = JSON.parse(readFileSync(INPUTS, 'utf8'));
  return inputs.every((input) => {
    const found = statSync(join(PACKAGE, input), { throwIfNoEntry: false });
    return found !== undefined && found.mtimeMs <= made;
  });
}

async function runSources() {
  const tsx = await import('tsx/esm/api').catch(() => null);
  if (tsx === null) {
    process.stderr.write('ephemeride: not built: run npm run build -w @ephemeride/ingest\n');
    process.exitCode = 1;
    return;
  }
  tsx.register();
  await import(pathToFileURL(join(PACKAGE, 'src', 'cli', 'main.ts')).href);
}

if (isFresh()) await import(pathToFileURL(BUNDLE).href);
else await runSources();
