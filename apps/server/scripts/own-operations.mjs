import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));

/** The modules of the pages that hold a document: it is written there by `graphql(…)`. */
async function modulesWithDocuments() {
  const files = await readdir(join(WEB, 'features'), { recursive: true });
  const modules = [];
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const path = join(WEB, 'features', file);
    if (/\bgraphql\(/.test(await readFile(path, 'utf8'))) modules.push(path);
  }
  return modules.sort();
}

/** Gives what the modules export, and what writes a document as the pages send it: urql's own functions. */
function entryOf(modules) {
  const imports = modules.map((path, index) => `import * as module${index} from ${JSON.stringify(path)};`);
  const names = modules.map((_path, index) => `module${index}`);
  return [
    ...imports,
    "export { formatDocument, stringifyDocument } from '@urql/core';",
    `export const modules = [${names.join(', ')}];`,
  ].join('\n');
}

/** Runs the modules' code, bundled: it is TypeScript, and some of it stands beside styles. */
async function importAll(modules) {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-operations-'));
  const outfile = join(folder, 'operations.mjs');
  try {
    await build({
      stdin: { contents: entryOf(modules), resolveDir: WEB },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
      loader: { '.css': 'empty', '.module.css': 'empty' },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const isOperation = (value) =>
  value?.kind === 'Document' && value.definitions.some(({ kind }) => kind === 'OperationDefinition');

/**
 * Every operation of the pages and widgets by the SHA-256 of its text: as a page's server sends it, and as a browser does, which asks for
 * `__typename` too.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function ownOperations() {
  const { formatDocument, stringifyDocument, modules } = await importAll(await modulesWithDocuments());
  const documents = modules.flatMap((module) => Object.values(module).filter(isOperation));
  if (documents.length === 0) throw new Error('no operation among the documents of the pages');
  const texts = documents.flatMap((document) => [document, formatDocument(document)]).map(stringifyDocument);
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}
