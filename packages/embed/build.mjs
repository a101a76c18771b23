import { build } from 'esbuild';

/**
 * Bundles the loader to one classic script for browsers of the last years.
 *
 * @param {string} outfile absolute path
 */
export async function buildLoader(outfile) {
  await build({
    entryPoints: [new URL('src/loader.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
  });
}
