import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../root.ts';

const EXTRACTION = join(ROOT, 'packages', 'extraction', 'src');

/**
 * The reading bundled as the server and the command line ship it. Run from its sources it would be slower by the names
 * that `tsx` writes into every function, which chrono-node, shipped as JavaScript, is spared.
 */
export async function shippedReading(): Promise<typeof import('@ephemeride/extraction')> {
  const { build } = createRequire(join(ROOT, 'packages', 'ingest', 'package.json'))('esbuild');
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-bench-'));
  try {
    const outfile = join(folder, 'extraction.mjs');
    await build({
      entryPoints: [join(EXTRACTION, 'index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      // Node 20 knows `\p{Lu}`; taken for unknown, every such pattern is built anew each time that it is met.
      supported: { 'regexp-unicode-property-escapes': true },
      format: 'esm',
      logLevel: 'error',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    await cp(join(EXTRACTION, 'tables'), join(folder, 'tables'), { recursive: true });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
