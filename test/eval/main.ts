import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '@ephemeride/extraction';
import { ROOT } from '../root.ts';
import { readGold } from './gold.ts';
import { reportMutations } from './mutations/report-mutations.ts';
import { nameOf, qualityReport } from './report.ts';
import { score } from './score.ts';
import { formatTally } from './tally.ts';

const USAGE = `npm run eval -- [--gold FILE|DIR]… [--docs DIR] [--errors] [--report FILE]
npm run eval -- --mutations COUNT [--seed N] [--path PATH]

Reads the despatches of a gold file or folder and prints precision, recall and F1, a row a kind.
  --gold FILE|DIR   the gold; may be given several times (default: the five seeds)
  --docs DIR        where the despatches are, if not beside the gold or in its docs folder
  --errors          each fault, before the table
  --report FILE     write the tables, with the project's own gold, into a Markdown file below its line of marks
  --mutations COUNT reads the seeds so many times with bytes and words mutated, and checks what holds for any text
  --seed N          draws the mutations; the same seed draws the same ones (default: one of the clock, printed)
  --path PATH       begins at the failure that an earlier run of that seed printed
`;

/** A whole number of an option. */
function numberOf(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`not a whole number: ${text}`);
  return Number(text);
}

/** Below this line a report is made by the command, above it by hand. */
const MARK = '<!-- made by npm run eval -- --report -->';

const OWN = ['own', 'unseen'].map((name) => `${ROOT}test/gold/${name}`);
const SEEDS = { path: `${ROOT}test/gold/seeds.json`, documents: `${ROOT}seeds` };

function goldSets(given: readonly string[], documents: string | null) {
  for (const path of given.filter((path) => !existsSync(path)))
    process.stderr.write(`eval: skipped, not there: ${path}\n`);
  return given
    .filter((path) => existsSync(path))
    .map((path) => ({ name: nameOf(path), golds: readGold(path, documents) }));
}

function writeReport(file: string, given: readonly string[], documents: string | null): void {
  const seeds = { name: 'seeds', golds: readGold(SEEDS.path, SEEDS.documents) };
  const tables = qualityReport([seeds, ...goldSets([...OWN, ...given], documents)]);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : `${MARK}\n`;
  const [above = ''] = present.split(MARK);
  writeFileSync(file, `${above}${MARK}\n\n${tables}`);
}

function printScores(given: readonly string[], documents: string | null, errors: boolean): void {
  const golds =
    given.length === 0
      ? readGold(SEEDS.path, SEEDS.documents)
      : given.flatMap((path) => readGold(path, documents));
  const tally = score(golds, (text) => read(text));
  if (errors && tally.faults.length > 0) process.stdout.write(`${tally.faults.join('\n')}\n\n`);
  process.stdout.write(`${formatTally(tally)}\n`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      docs: { type: 'string' },
      errors: { type: 'boolean', default: false },
      report: { type: 'string' },
      mutations: { type: 'string' },
      seed: { type: 'string' },
      path: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : numberOf(values.seed);
  if (values.help) process.stdout.write(USAGE);
  else if (values.mutations !== undefined) {
    if (!reportMutations(numberOf(values.mutations), seed, values.path)) process.exitCode = 1;
  } else if (values.report) writeReport(values.report, values.gold, values.docs ?? null);
  else printScores(values.gold, values.docs ?? null, values.errors);
}

try {
  main();
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
