import { CommanderError } from 'commander';
import { readEnv } from '../cli/env.ts';
import { createProgram } from '../cli/program.ts';

/** What a command wrote, and how it ended. */
export interface Ended {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  readonly status: 0 | 1 | 2;
  /** What it threw, to be told in one line. */
  readonly error: string | null;
}

/** Runs a command of the command line in this process. */
export async function runCommand(variables: Record<string, string>, ...words: string[]): Promise<Ended> {
  const lines: string[] = [];
  const faults: string[] = [];
  const output = {
    line: async (text: string) => void lines.push(text),
    fault: (text: string) => void faults.push(text),
    get failed() {
      return faults.length > 0;
    },
    resultsOnTerminal: false,
    progress: () => undefined,
  };
  const interrupted = new AbortController().signal;
  const program = createProgram({ env: readEnv(variables), output, interrupted });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => lines.push(text), writeErr: (text) => faults.push(text) });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return { lines, faults, status: faults.length > 0 ? 1 : 0, error: null };
  } catch (error) {
    const status = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : 1;
    return { lines, faults, status, error: error instanceof Error ? error.message : String(error) };
  }
}
