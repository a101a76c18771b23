import { setTimeout as sleep } from 'node:timers/promises';

/** How often the parent is looked for, in milliseconds. */
const EVERY = 500;

/**
 * Resolves when the process that started this one is gone: the shell between npm and us may die of a signal
 * without passing it on, and nothing may be left serving then.
 *
 * @param {AbortSignal} signal stops looking
 */
export async function parentGone(signal) {
  const parent = process.ppid;
  while (process.ppid === parent && !signal.aborted)
    await sleep(EVERY, undefined, { signal, ref: false }).catch(() => undefined);
}
