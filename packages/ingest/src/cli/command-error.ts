/** A reason not to go on that the person at the terminal can put right, told in one line. */
export class CommandError extends Error {
  override name = 'CommandError';
}
