import type { Command } from 'commander';
import { faultText } from '../../corpus/fault.ts';
import type { CommandContext } from '../context.ts';
import { explanationJson } from '../explain/explanation-json.ts';
import { explanationText } from '../explain/explanation-text.ts';
import { readDespatch } from '../read-despatch.ts';

export function addExplain(program: Command, { env, output }: CommandContext): void {
  program
    .command('explain')
    .summary('show what was read in a despatch, and by which rule')
    .description(
      'Prints a despatch with every mention marked, then its mentions and entries with the rule that made each, and what was ' +
        'refused, with the negative rule that refused it. Colours on a terminal, unless NO_COLOR is set.',
    )
    .argument('<file>', 'a file; - reads standard input')
    .option('--date <date>', 'date of a despatch that gives none: YYYY-MM-DD, YYYY-MM or YYYY')
    .option('--json', 'print one JSON object, for programs')
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride explain seeds/004_c737ee671a839142.txt
  $ ephemeride explain --json seeds/004_c737ee671a839142.txt | jq .rejections`,
    )
    .action(async (file: string, { date, json }: { date?: string; json?: boolean }) => {
      const read = await readDespatch(file, date);
      if ('reason' in read) {
        output.fault(faultText(read));
      } else if (json) {
        await output.line(JSON.stringify(explanationJson(file, read), null, 2));
      } else {
        await output.line(explanationText(file, read, env.colours ?? output.resultsOnTerminal));
      }
    });
}
