import { type Command, Option } from 'commander';
import { recordsOf } from '../../corpus/records-of.ts';
import type { CommandContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function addExport(program: Command, { env, output }: CommandContext): void {
  program
    .command('export')
    .summary('print the whole corpus')
    .description(
      'Prints every document, person, organization and entry of the store, entries with their evidence, reports and ' +
        'participants. The same corpus gives the same output, whatever the order it was ingested in.',
    )
    .addOption(
      new Option('--format <format>', 'jsonl: one object a line; json: one array')
        .choices(['jsonl', 'json'])
        .default('jsonl'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride export > corpus.jsonl
  $ ephemeride export --format json | jq '.[] | select(.record == "event") | .titles.FR'`,
    )
    .action(async ({ format }: { format: 'jsonl' | 'json' }) => {
      await withStore(env, async (store) => {
        const array = format === 'json';
        let before = array ? '[' : '';
        for await (const record of recordsOf(store)) {
          await output.line(before + JSON.stringify(record));
          before = array ? ',' : '';
        }
        if (array) await output.line(before === '[' ? '[]' : ']');
      });
    });
}
