import { once } from 'node:events';

/** Where a command writes: results to one stream, faults and progress to the other. */
export interface Output {
  /** One line of the result; waits while a reader is slower than we are. */
  line(text: string): Promise<void>;
  /** One line that tells of something left undone: the exit status is then 1. */
  fault(text: string): void;
  readonly failed: boolean;
  /** Whether a person watches the results. */
  readonly resultsOnTerminal: boolean;
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
  let failed = false;
  return {
    async line(text) {
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    },
    fault(text) {
      failed = true;
      process.stderr.write(`${text}\n`);
    },
    get failed() {
      return failed;
    },
    resultsOnTerminal: process.stdout.isTTY === true,
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
    },
  };
}
