import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, its output on our stderr: stdout belongs to what the command itself answers.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit status, 1 where a signal ended it
 */
export function runToEnd(program, args, options = {}) {
  return new Promise((done, fail) => {
    spawn(program, args, { ...options, stdio: ['ignore', process.stderr, process.stderr] })
      .once('error', fail)
      .once('exit', (code) => done(code ?? 1));
  });
}
