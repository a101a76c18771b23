import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '@ephemeride/extraction';
import { drawTitles } from './draw-titles.ts';
import { reportDrawn } from './drawn/report-drawn.ts';
import { tallyDrawnTimes } from './drawn-times/report-drawn-times.ts';
import { reportMutations } from './mutations/report-mutations.ts';
import { qualityReport } from './report.ts';
import { readGroups, scoreGroups } from './score-groups.ts';
import { readLeads, scoreLeads } from './score-leads.ts';
import { projectSets, scoreSet, seedSet, setsOf } from './sets.ts';
import { formatTally, Tally } from './tally.ts';

const USAGE = `npm run eval -- [--gold FILE|DIR]… [--docs DIR] [--errors] [--report FILE]
npm run eval -- --leads FILE… [--errors]
npm run eval -- --groups FILE… [--errors]
npm run eval -- --drawn COUNT [--seed N] [--errors]
npm run eval -- --drawn-times COUNT [--seed N] [--errors]
npm run eval -- --titles COUNT [--seed N]
npm run eval -- --mutations COUNT [--seed N] [--path PATH]

Reads the despatches of a gold file or folder and prints precision, recall and F1, a row a kind.
  --gold FILE|DIR    the gold; may be given several times (default: the five seeds)
  --docs DIR         where the despatches are, if not beside the gold or in its docs folder
  --leads FILE       short despatches with their main event, one JSON object a line; may be given several times
  --groups FILE      despatches of several agencies that tell one event, or only look so, one group a line; may be given several times
  --drawn COUNT      so many short despatches made of drawn parts, their main event alone, by part
  --drawn-times COUNT  despatches put together from tables of parts: their times and anniversaries, the figures also by part
  --errors           each fault, before the table
  --report FILE      write the tables, with the project's own gold, between the two marks of a Markdown file
  --titles COUNT     so many titles of the project's own despatches, in three languages
  --mutations COUNT  reads the seeds so many times with bytes and words mutated, and checks what holds for any text
  --seed N           draws despatches, titles or mutations; the same seed draws the same ones (default: one of the clock, printed)
  --path PATH        begins at the failure that an earlier run of that seed printed
`;

/** Between these lines a report is made by the command, around them by hand. */
const BEGIN = '<!-- made by npm run eval -- --report -->';
const END = '<!-- made by npm run eval, end -->';

async function writeReport(file: string, given: readonly string[], documents: string | null): Promise<void> {
  const tables = await qualityReport([seedSet(), ...projectSets(), ...setsOf(given, documents)]);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [above = '', made = ''] = present.split(BEGIN);
  const below = made.split(END)[1] ?? '\n';
  writeFileSync(file, `${above}${BEGIN}\n\n${tables}\n${END}${below}`);
}

async function printScores(
  given: readonly string[],
  documents: string | null,
  errors: boolean,
): Promise<void> {
  const sets = given.length === 0 ? [seedSet()] : setsOf(given, documents);
  for (const set of sets) {
    const tally = await scoreSet(set);
    if (sets.length > 1) process.stdout.write(`${set.name}\n`);
    if (errors && tally.faults.length > 0) process.stdout.write(`${tally.faults.join('\n')}\n\n`);
    process.stdout.write(`${formatTally(tally)}\n`);
  }
}

/** One table for all the files together. */
function printLeads(files: readonly string[], errors: boolean): void {
  print(
    scoreLeads(files.flatMap(readLeads), (text) => read(text)),
    errors,
  );
}

/** Each file goes into a store of its own. */
async function printGroups(files: readonly string[], errors: boolean): Promise<void> {
  const tally = new Tally();
  for (const file of files) await scoreGroups(readGroups(file), tally);
  print(tally, errors);
}

function print(tally: Tally, errors: boolean): void {
  if (errors && tally.faults.length > 0) process.stdout.write(`${tally.faults.join('\n')}\n\n`);
  process.stdout.write(`${formatTally(tally)}\n`);
}

/** The whole, then by part. */
function printDrawn(count: number, seed: number, errors: boolean): void {
  const { whole, byPart } = reportDrawn(count, seed);
  process.stdout.write(`seed ${seed}\n`);
  print(whole, errors);
  process.stdout.write(`\n${byPart}\n`);
}

/** A whole number of an option. */
function numberOf(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`not a whole number: ${text}`);
  return Number(text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      docs: { type: 'string' },
      leads: { type: 'string', multiple: true, default: [] },
      groups: { type: 'string', multiple: true, default: [] },
      errors: { type: 'boolean', default: false },
      report: { type: 'string' },
      drawn: { type: 'string' },
      'drawn-times': { type: 'string' },
      titles: { type: 'string' },
      mutations: { type: 'string' },
      seed: { type: 'string' },
      path: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { gold, docs = null, leads, groups, errors, report, drawn, titles, mutations, path, help } = values;
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : numberOf(values.seed);
  if (help) process.stdout.write(USAGE);
  else if (titles) process.stdout.write(`seed ${seed}\n${drawTitles(numberOf(titles), seed)}\n`);
  else if (drawn) printDrawn(numberOf(drawn), seed, errors);
  else if (values['drawn-times'])
    print(tallyDrawnTimes(numberOf(values['drawn-times']), seed, errors), errors);
  else if (mutations) process.exitCode = reportMutations(numberOf(mutations), seed, path) ? 0 : 1;
  else if (leads.length > 0) printLeads(leads, errors);
  else if (groups.length > 0) await printGroups(groups, errors);
  else if (report) await writeReport(report, gold, docs);
  else await printScores(gold, docs, errors);
}

main().catch((error) => {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
