import { spawn } from 'node:child_process';
import { QUIET_ENV } from './build.mjs';
import { ROOT } from './root.mjs';

/**
 * Runs a TypeScript program of the clone, its output on ours.
 *
 * @param {string} file absolute path
 * @param {string[]} args
 * @returns {Promise<number>} its exit status
 */
export function runTypeScript(file, args) {
  return new Promise((done, fail) => {
    spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: ROOT,
      env: QUIET_ENV,
      stdio: 'inherit',
    })
      .once('error', fail)
      .once('exit', (code) => done(code ?? 1));
  });
}
