import { toExtractJson } from '@ephemeride/extraction';
import type { Command } from 'commander';
import { faultText } from '../../corpus/fault.ts';
import type { CommandContext } from '../context.ts';
import { readDespatch } from '../read-despatch.ts';

export function addExtract(program: Command, { output }: CommandContext): void {
  program
    .command('extract')
    .summary('print what despatches say, as JSON')
    .description('Reads despatches and prints one JSON object a line; nothing is stored.')
    .argument('<file...>', 'files; - reads standard input')
    .option('--date <date>', 'date of a despatch that gives none: YYYY-MM-DD, YYYY-MM or YYYY')
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride extract seeds/*.txt > readings.jsonl
  $ ephemeride extract --date 2024-03-05 - < despatch.txt`,
    )
    .action(async (files: string[], { date }: { date?: string }) => {
      for (const file of files) {
        const read = await readDespatch(file, date);
        if ('reason' in read) {
          output.fault(faultText(read));
        } else {
          await output.line(JSON.stringify(toExtractJson(file, read.reading)));
        }
      }
    });
}
