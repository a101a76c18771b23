import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until an address answers with a 2xx status.
 *
 * @param {string} url
 * @param {AbortSignal} signal gives up, without an error
 */
export async function untilReady(url, signal) {
  while (!signal.aborted) {
    const answer = await fetch(url, { signal, redirect: 'manual' }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(50, undefined, { signal }).catch(() => undefined);
  }
}
