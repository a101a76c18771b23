import { CommanderError } from 'commander';
import { readEnv } from './env.ts';
import { standardOutput } from './output.ts';
import { createProgram } from './program.ts';

/** A fault of the command, as against one of its work. */
const USAGE = 2;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const output = standardOutput();
try {
  const program = createProgram({ env: readEnv(), output, interrupted: interruption.signal });
  await program.parseAsync();
  if (output.failed) process.exitCode = 1;
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    output.fault(`ephemeride: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
