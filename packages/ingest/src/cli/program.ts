import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addIngest } from './commands/ingest.ts';
import { addMigrate } from './commands/migrate.ts';
import { addRemove } from './commands/remove.ts';
import { addVerify } from './commands/verify.ts';
import type { CommandContext } from './context.ts';

/** The whole command line; throws `CommanderError` instead of ending the process. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('ephemeride')
    .description('Turns a folder of French news despatches into a sourced chronology.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'ephemeride: ')),
    })
    .showHelpAfterError('see ephemeride --help')
    .addHelpText(
      'after',
      `
Environment:
  DATA_DIR      folder of the store, .data unless set
  DATABASE_URL  a PostgreSQL address, in place of that folder
  CORPUS        the corpus folder, seeds unless set: despatches in it are named from there
  NO_COLOR      no colours

Exit status: 0 done, 1 something could not be done, 2 the command was not understood.`,
    );
  for (const add of [addIngest, addRemove, addExtract, addExplain, addExport, addMigrate, addVerify])
    add(program, context);
  return program;
}
