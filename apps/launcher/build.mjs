import { Refusal } from './refusal.mjs';
import { inRoot, ROOT } from './root.mjs';
import { runToEnd } from './run-to-end.mjs';

/** The environment of every tool we start: no telemetry, no update notices. */
export const QUIET_ENV = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs turbo, which skips every task whose inputs have not changed.
 *
 * @param {string[]} args
 */
export const runTurbo = (args) =>
  runToEnd(process.execPath, [inRoot('node_modules', 'turbo', 'bin', 'turbo'), ...args], {
    cwd: ROOT,
    env: QUIET_ENV,
  });

/** Builds what is stale. */
export async function ensureBuilt() {
  const status = await runTurbo([
    'run',
    'build',
    '--output-logs=errors-only',
    '--concurrency=100%',
    '--log-order=stream',
  ]);
  if (status !== 0) throw new Refusal('the build failed: its own words stand above');
}
