import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUIET_ENV, runTurbo } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runCommand } from './refusal.mjs';
import { inRoot, ROOT } from './root.mjs';
import { runToEnd } from './run-to-end.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** A tool that says only yes or no, counted as one test. @param {Promise<number>} status @returns {Promise<Tally>} */
async function one(status) {
  return (await status) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs a tool of the lock by its file in `node_modules`, never by a name that npm would fetch.
 *
 * @param {string[]} file path below `node_modules`
 * @param {string[]} args
 */
const tool = (file, args) =>
  runToEnd(process.execPath, [inRoot('node_modules', ...file), ...args], { cwd: ROOT, env: QUIET_ENV });

/** @returns {Promise<Tally>} vitest's own count; a file that could not be run at all is a failure */
async function vitest() {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-test-'));
  const report = join(folder, 'report.json');
  try {
    const status = await tool(
      ['vitest', 'vitest.mjs'],
      [
        'run',
        '--config',
        'test/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    );
    const counts = JSON.parse(await readFile(report, 'utf8'));
    const emptyFailures = counts.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failed = counts.numFailedTests + emptyFailures;
    return { passed: counts.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @type {[name: string, run: () => Promise<Tally>][]} */
const STEPS = [
  ['lint', () => one(tool(['@biomejs', 'biome', 'bin', 'biome'], ['ci', '--error-on-warnings', '.']))],
  ['package boundaries', () => one(runTurbo(['boundaries']))],
  ['types', () => one(runTurbo(['run', 'typecheck', '--output-logs=errors-only', '--concurrency=100%']))],
  ['build', () => one(runTurbo(['run', 'build', '--output-logs=errors-only', '--concurrency=100%']))],
  ['tests', vitest],
];

/** `npm test`: every check and every test, in the order in which a fault is cheapest to see. */
await runCommand(async () => {
  await ensureInstalled();
  const total = { passed: 0, failed: 0 };
  for (const [name, run] of STEPS) {
    const begun = Date.now();
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    const verdict = failed === 0 ? 'ok' : `${failed} FAILED`;
    process.stderr.write(`── ${name}: ${verdict} (${Math.round((Date.now() - begun) / 1000)} s)\n`);
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});
