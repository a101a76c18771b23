import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../root.ts';

const EXTRACTION = join(ROOT, 'packages', 'extraction', 'src');

/** Bundles a program of ours as the server and the command line are shipped. */
async function bundle(entry: string, outfile: string, external: readonly string[]): Promise<void> {
  const { build } = createRequire(join(ROOT, 'packages', 'ingest', 'package.json'))('esbuild');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Node 20 knows `\p{Lu}`; taken for unknown, every such pattern is built anew each time that it is met.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    external,
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

/**
 * The reading bundled as the server and the command line ship it. Run from its sources it would be slower by the names
 * that `tsx` writes into every function, which chrono-node, shipped as JavaScript, is spared.
 */
export async function shippedReading(): Promise<typeof import('@ephemeride/extraction')> {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-bench-'));
  try {
    const outfile = join(folder, 'extraction.mjs');
    await bundle(join(EXTRACTION, 'index.ts'), outfile, []);
    await cp(join(EXTRACTION, 'tables'), join(folder, 'tables'), { recursive: true });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One copy of `graphql` for us and for Apollo Server; what is native, or read at run time, stays where it is. */
const BESIDE = ['graphql', 'libsql', 'pg', 'pg-native', '@graphql-yoga/render-graphiql'];

/**
 * A program of `test/bench/api`, bundled likewise: from its sources ours would be slower by the same names, which no rival
 * bears. It stands in a folder of the clone, one deep as `test` is, to find what it leaves to `node_modules`.
 */
export async function shippedProgram(name: 'contender' | 'load-corpus'): Promise<string> {
  const folder = join(ROOT, 'dist');
  const outfile = join(folder, `${name}.mjs`);
  await bundle(join(ROOT, 'test', 'bench', 'api', `${name}.ts`), outfile, BESIDE);
  await cp(join(ROOT, 'apps', 'server', 'src', 'playground'), join(folder, 'playground'), {
    recursive: true,
  });
  for (const thread of ['reader-thread.mjs', 'filling-thread.mjs'])
    await cp(join(ROOT, 'packages', 'store', 'src', 'sqlite', thread), join(folder, thread));
  await cp(join(EXTRACTION, 'tables'), join(folder, 'tables'), { recursive: true });
  return outfile;
}
