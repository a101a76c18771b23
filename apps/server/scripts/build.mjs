import { cp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ownOperations } from './own-operations.mjs';

const inServer = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Left to node_modules: what is native, and a playground of nine megabytes that only browsers ask for. */
const EXTERNAL = ['libsql', 'pg', 'pg-native', '@graphql-yoga/render-graphiql'];

/** Folders of files that the bundled modules read beside themselves. */
const READ_AT_RUN_TIME = [
  ['src/playground', 'dist/playground', /\.(graphql|js)$/],
  ['../../packages/extraction/src/tables', 'dist/tables', /\.tsv$/],
  ['../../packages/store/src/sqlite', 'dist', /\.mjs$/],
];

/** Two instances of graphql do not know each other's types: all must have come to the one that `main` names. */
function refuseTwoGraphqls(inputs) {
  const others = inputs.filter((path) => /node_modules\/graphql\/.*\.mjs$/.test(path));
  const copies = inputs.filter((path) => /node_modules\/graphql\/index\.js$/.test(path));
  if (others.length > 0 || copies.length !== 1)
    throw new Error(`graphql is bundled more than once: ${[...copies, ...others.slice(0, 3)].join(', ')}`);
}

await rm(inServer('dist'), { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [inServer('src/main.ts')],
  outfile: inServer('dist/main.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows `\p{Lu}`; taken for unknown, every such pattern is built anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'esm',
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  external: EXTERNAL,
  // graphql looks each value's type up the slow way wherever it is not told that this is no development.
  define: {
    'process.env.NODE_ENV': '"production"',
    'globalThis.process.env.NODE_ENV': '"production"',
  },
  legalComments: 'linked',
  logLevel: 'warning',
  // What is CommonJS among the libraries still asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
refuseTwoGraphqls(Object.keys(metafile.inputs));

for (const [from, to, pattern] of READ_AT_RUN_TIME) {
  await cp(inServer(from), inServer(to), {
    recursive: true,
    filter: (path) => pattern.test(path) || !/\.[a-z]+$/.test(path),
  });
}

// The server knows what our own pages ask before the first of them does.
await writeFile(inServer('dist/operations.json'), JSON.stringify(await ownOperations()));
