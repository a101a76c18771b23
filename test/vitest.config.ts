import { configDefaults, defineConfig } from 'vitest/config';

/** Vite would take graphql's ES module for our sources and Node its CommonJS one for the libraries. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Tests of what only the other store does. */
const ON_POSTGRES = '**/*.postgres.test.ts';

/**
 * Tests of how time grows have a process of their own: past some megabytes of compiled patterns and functions, which
 * hundreds of other tests leave behind, the engine no longer makes new patterns fast, some more so than others.
 */
const ON_GROWTH = 'packages/**/*growth.test.ts';

/** Every core works (vitest would leave one idle: half of a small machine), and a worker keeps the modules it has. */
const SHARED = { maxWorkers: '100%', isolate: false };

const unit = (name: string, folder: string) => ({
  resolve,
  test: {
    ...SHARED,
    name,
    exclude: [...configDefaults.exclude, ON_POSTGRES, ON_GROWTH],
    include: [
      `${folder}/*.test.ts`,
      `${folder}/{src,app,features,graphql-client,language,messages,security,typography}/**/*.test.{ts,tsx}`,
    ],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

/** The same tests over a PostgreSQL that is started for them. */
const onPostgres = <P extends { test: { name: string } }>(project: P) => ({
  ...project,
  test: {
    ...project.test,
    name: `${project.test.name}-postgres`,
    exclude: [...configDefaults.exclude, ON_GROWTH],
    globalSetup: [new URL('../packages/store/src/testing/postgres-setup.ts', import.meta.url).pathname],
  },
});

const api = {
  resolve,
  test: {
    ...SHARED,
    name: 'api',
    exclude: [...configDefaults.exclude, ON_POSTGRES],
    include: ['test/api/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

const PACKAGES = ['domain', 'extraction', 'store', 'ingest', 'contract', 'timeline', 'embed'];
const APPS = ['server', 'web'];

/** Every test of the monorepo in one run: units beside their code, then what spans packages. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Projects that share a root and a `resolve` share what Vite made of a module: it is made once and not ten times.
    experimental: { fsModuleCache: true },
    projects: [
      ...PACKAGES.map((name) => unit(name, `packages/${name}`)),
      ...APPS.map((name) => unit(name, `apps/${name}`)),
      {
        resolve,
        test: { ...SHARED, isolate: true, name: 'growth', include: [ON_GROWTH], testTimeout: 20_000 },
      },
      { resolve, test: { ...SHARED, name: 'layout', include: ['test/layout/**/*.test.ts'] } },
      {
        resolve,
        test: { ...SHARED, name: 'gold', include: ['test/gold/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        resolve,
        test: { ...SHARED, name: 'docs', include: ['test/docs/**/*.test.ts'], testTimeout: 30_000 },
      },
      api,
      onPostgres(unit('store', 'packages/store')),
      onPostgres(unit('server', 'apps/server')),
      onPostgres(api),
      {
        resolve,
        test: {
          name: 'commands',
          include: ['test/commands/**/*.test.ts'],
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
          include: ['test/e2e/**/*.test.ts'],
          // What a browser shows is waited for as long as a busy machine may take.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
