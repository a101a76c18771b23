import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function addVerify(program: Command, { env, output }: CommandContext): void {
  program
    .command('verify')
    .summary('recount what the store keeps counted')
    .description(
      'Recounts from the rows the counts, postings and words that the store keeps beside them, and tells what differs, a line each; ' +
        'the exit status is then 1. Changes nothing. A store that differs is put right by ingesting its despatches into a new one.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride verify
  $ DATABASE_URL=postgres://localhost/chronology ephemeride verify`,
    )
    .action(async () => {
      const found = await withStore(env, (store) => store.verify());
      for (const { what, kept, counted } of found) output.fault(`${what}: kept ${kept}, counted ${counted}`);
      await output.line(found.length === 0 ? 'all as counted' : 'not as counted');
    });
}
