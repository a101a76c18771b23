import { runMutations } from './run-mutations.ts';

/** Despatches between two lines of progress, where no terminal is watched. */
const EVERY = 5000;
const ON_TERMINAL = 100;

const MOST_SHOWN = 4000;

/** Runs mutations with progress on standard error; answers whether all were read rightly. */
export function reportMutations(count: number, seed: number, path: string | undefined): boolean {
  const begun = performance.now();
  const terminal = process.stderr.isTTY === true;
  const onRead = (read: number): void => {
    if (read % (terminal ? ON_TERMINAL : EVERY) !== 0) return;
    const rate = Math.round((1000 * read) / (performance.now() - begun));
    process.stderr.write(
      `${terminal ? '\r\x1b[K' : ''}${read} of ${count}, ${rate} a second${terminal ? '' : '\n'}`,
    );
  };
  const { digest, failure } = runMutations(count, seed, { path, onRead });
  if (terminal) process.stderr.write('\r\x1b[K');
  if (failure === null) {
    process.stdout.write(
      `${count} mutated despatches of seed ${seed}, each read twice: no exception, every offset exact, the same again\n` +
        `sha256 of the readings ${digest}\n`,
    );
  } else {
    process.stdout.write(`${failure.slice(0, MOST_SHOWN)}\n`);
  }
  return failure === null;
}
