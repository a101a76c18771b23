/** Codes of both engines that tell of the store itself: held by another, full, unreachable, shut down, read-only. */
const CODES =
  /^(SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN)|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|25006|53|55P03|57|58)/;

/** Whether a change failed through no fault of what was to be stored: the same change may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code !== undefined) return CODES.test(String(error.code));
  // `pg` gives no code where the server closed the connection in the middle of a statement.
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
