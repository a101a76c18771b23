import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function addMigrate(program: Command, { env, output }: CommandContext): void {
  program
    .command('migrate')
    .summary('bring the tables of the store to this version')
    .description(
      'Makes the store where there is none, and brings its tables to this version. Safe to repeat.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride migrate
  $ DATA_DIR=/srv/ephemeride ephemeride migrate`,
    )
    .action(async () => {
      const migrated = await withStore(env, async (store) => store.migrated);
      if (migrated.length === 0) await output.line('up to date');
      for (const name of migrated) await output.line(`migrated ${name}`);
    });
}
