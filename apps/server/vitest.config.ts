import { defineConfig } from 'vitest/config';

/** Vite would take graphql's ES module for our sources and Node its CommonJS one for the libraries: two schemas' worlds. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['src/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});
