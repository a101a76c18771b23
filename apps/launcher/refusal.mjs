/** A reason not to go on that the person at the keyboard can mend: shown as one line, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command's main function; a {@link Refusal} ends it with one line on stderr and status 1.
 *
 * @param {() => Promise<number | undefined>} main resolves with the exit status, 0 where undefined
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`ephemeride: ${error.message}\n`);
    process.exitCode = 1;
  }
}
