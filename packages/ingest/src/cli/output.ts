import { once } from 'node:events';

/** Where a command writes: results to one stream, faults and progress to the other. */
export interface Output {
  /** One line of the result; waits while a reader is slower than we are. */
  line(text: string): Promise<void>;
  /** One line for a person: a fault, a remark. */
  remark(text: string): void;
  /** Whether a person watches each stream. */
  readonly resultsOnTerminal: boolean;
  readonly remarksOnTerminal: boolean;
  /** Puts text in place of the last one, on a terminal only; '' clears it. */
  progress(text: string): void;
}

/** The process' own streams. A reader that has seen enough, as `head`, ends the command without complaint. */
export function standardOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    async line(text) {
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    },
    remark(text) {
      process.stderr.write(`${text}\n`);
    },
    resultsOnTerminal: process.stdout.isTTY === true,
    remarksOnTerminal: process.stderr.isTTY === true,
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
    },
  };
}
