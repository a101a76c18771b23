import type { CombinedError } from '@urql/core';

type AskingFault = Pick<CombinedError, 'message' | 'response'>;

/** How long the API may be out of reach after our own start, in seconds: both services start together. */
const LATE = 30;

/** While the API reads its corpus it answers 503: the page waits for it, and nothing is wrong. */
const isReading = ({ response }: AskingFault): boolean => response?.status === 503;

/**
 * Tells what to log of each answer in turn, null for nothing: every fault once the API was heard, by any HTTP response at all; before
 * that it is only late, and one line says so where it has not been heard within 30 s. `uptime` is that of this process, in seconds.
 */
export function complaintsOf(
  uptime: () => number = process.uptime,
): (error: AskingFault | undefined) => string | null {
  let heard = false;
  let told = false;
  return (error) => {
    heard ||= error === undefined || error.response !== undefined;
    if (error === undefined || isReading(error)) return null;
    if (heard) return `api: ${error.message}`;
    if (told || uptime() < LATE) return null;
    told = true;
    return `api: not heard yet: ${error.message}`;
  };
}
