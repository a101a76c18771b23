import { defineConfig } from 'vitest/config';

/** Vite would take graphql's ES module for our sources and Node its CommonJS one for the libraries. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const unit = (name: string, root: string) => ({
  resolve,
  test: {
    name,
    root,
    include: ['src/**/*.test.{ts,tsx}', 'app/**/*.test.{ts,tsx}', 'features/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

const PACKAGES = ['domain', 'extraction', 'store', 'ingest', 'contract', 'timeline', 'embed'];
const APPS = ['server', 'web'];

/** Every test of the monorepo in one run: units beside their code, then what spans packages. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      ...PACKAGES.map((name) => unit(name, `packages/${name}`)),
      ...APPS.map((name) => unit(name, `apps/${name}`)),
      { test: { name: 'layout', root: 'test', include: ['layout/**/*.test.ts'] } },
      { test: { name: 'gold', root: 'test', include: ['gold/**/*.test.ts'] } },
      { resolve, test: { name: 'docs', root: 'test', include: ['docs/**/*.test.ts'], testTimeout: 30_000 } },
      {
        resolve,
        test: {
          name: 'api',
          root: 'test',
          include: ['api/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'commands',
          root: 'test',
          include: ['commands/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          root: 'test',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
