import { parseArgs } from 'node:util';
import { read } from '@ephemeride/extraction';
import { ROOT } from '../root.ts';
import { readGold } from './gold.ts';
import { score } from './score.ts';
import { formatTally } from './tally.ts';

const USAGE = `npm run eval -- [--gold FILE|DIR] [--docs DIR] [--errors]

Reads the despatches of a gold file or folder and prints precision, recall and F1, a row a kind.
  --gold FILE|DIR   the gold (default: the five seeds)
  --docs DIR        where the despatches are, if not beside the gold or in its docs folder
  --errors          each fault, before the table
`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    docs: { type: 'string' },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) process.stdout.write(USAGE);
else {
  try {
    const golds = values.gold
      ? readGold(values.gold, values.docs ?? null)
      : readGold(`${ROOT}test/gold/seeds.json`, `${ROOT}seeds`);
    const tally = score(golds, (text) => read(text));
    if (values.errors && tally.faults.length > 0) process.stdout.write(`${tally.faults.join('\n')}\n\n`);
    process.stdout.write(`${formatTally(tally)}\n`);
  } catch (error) {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
