import { cp, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const TABLES = resolve(PACKAGE, '../extraction/src/tables');
const inPackage = (path) => resolve(PACKAGE, path);

// The list of inputs is what makes a bundle count: it goes first and comes last, so that a build cut short leaves none.
await rm(inPackage('dist/cli.inputs.json'), { force: true });
const { metafile } = await build({
  absWorkingDir: PACKAGE,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows `\p{Lu}`; taken for unknown, every such pattern is built anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'esm',
  sourcemap: true,
  metafile: true,
  external: ['libsql', 'pg', 'pg-native'],
  legalComments: 'linked',
  logLevel: 'warning',
  // What is CommonJS among the libraries still asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});

// Each thread starts from a file of its own.
for (const thread of ['reader-thread.mjs', 'filling-thread.mjs'])
  await cp(resolve(PACKAGE, '../store/src/sqlite', thread), inPackage(`dist/${thread}`));

const tables = [];
await cp(TABLES, inPackage('dist/tables'), {
  recursive: true,
  filter(path) {
    if (path.endsWith('.tsv')) tables.push(relative(PACKAGE, path));
    return path === TABLES || path.endsWith('.tsv');
  },
});
/** What the command compares with the bundle, to run the sources where one of them is newer. */
const inputs = [...Object.keys(metafile.inputs), ...tables].filter((path) => !path.includes('node_modules'));
await writeFile(inPackage('dist/cli.inputs.json'), JSON.stringify(inputs.sort()));
