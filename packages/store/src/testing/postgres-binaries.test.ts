import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { postgresBinaries, runnerOf } from './postgres-binaries.ts';

it('runs PostgreSQL as somebody who is not root', () => {
  expect(runnerOf(1000)).toEqual({});
  expect(runnerOf(0).uid).toBeGreaterThan(0);
});

it('finds programs that this user, or whoever stands in for root, can run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ephemeride-binaries-'));
  try {
    expect(postgresBinaries(folder, runnerOf())).toMatch(/bin$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
