import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders of packages/ whose files decide how a despatch is read and joined to others. */
const RULES = ['domain/src', 'extraction/src', 'ingest/src/merging'] as const;
const RULE_FILE = /(?<!\.test|\.property\.test|\.d)\.(?:ts|tsv)$/;

/** Used where only a bundle was installed, without the sources beside it. */
const WITHOUT_SOURCES = 'bundled';

function packagesFolder(): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const packages = join(folder, 'packages');
    if (existsSync(join(packages, RULES[1]))) return packages;
    if (dirname(folder) === folder) return null;
  }
}

function* filesOf(folder: string): Generator<string> {
  const items = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    if (item.isDirectory()) yield* filesOf(join(folder, item.name));
    else if (RULE_FILE.test(item.name)) yield join(folder, item.name);
  }
}

/**
 * A hash of the rules themselves, so that no change of theirs can be forgotten in a version number: the first start after one reads
 * every file again. It is the same whether the sources run or a bundle of them.
 */
export function readerVersion(): string {
  const packages = packagesFolder();
  if (packages === null) return WITHOUT_SOURCES;
  const hash = createHash('sha256');
  for (const folder of RULES) {
    for (const file of filesOf(join(packages, folder))) {
      hash.update(file.slice(packages.length)).update('\n').update(readFileSync(file)).update('\n');
    }
  }
  return hash.digest('hex').slice(0, 12);
}
