import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { benchApi } from './api/section.ts';
import { benchPages } from './pages/section.ts';
import { benchReading } from './reading.ts';

/** What `npm run bench -- NAME …` measures, by what follows a section's name; without a name all of it. */
const SECTIONS = {
  reading: () => benchReading(),
  api: (args: readonly string[]) => benchApi(args),
  pages: async (args: readonly string[]) => ({ pages: await benchPages(args.map(Number)) }),
} as const;

const RESULTS = join(ROOT, 'test/bench/results.json');

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && !(name in SECTIONS))
  throw new Error(`unknown section: ${name} (${Object.keys(SECTIONS).join(', ')})`);

const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
for (const [section, bench] of Object.entries(SECTIONS)) {
  if (name !== undefined && name !== section) continue;
  const results = { ...JSON.parse(readFileSync(RESULTS, 'utf8')), machine, ...(await bench(args)) };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}
