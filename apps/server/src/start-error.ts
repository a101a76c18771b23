/** A reason not to serve that the person who started the server can put right, told in one line. */
export class StartError extends Error {
  override name = 'StartError';
}
