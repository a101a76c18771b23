import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { QUIET_ENV } from './build.mjs';
import { inRoot, ROOT } from './root.mjs';

/** How long a service may take to end by itself before it is killed, in milliseconds. */
const GRACE = 10_000;

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<string>} ended why it ended, once it has
 */

/**
 * Starts the GraphQL server and the web app, built or, with `reload`, from their sources.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ reload: boolean }} options
 * @returns {Service[]}
 */
export function startServices(settings, { reload }) {
  const env = {
    ...QUIET_ENV,
    HOST: settings.host,
    PORT: String(settings.port),
    API_PORT: String(settings.apiPort),
    CORPUS: settings.corpus,
    DATA_DIR: settings.dataDir,
  };
  const next = inRoot('node_modules', 'next', 'dist', 'bin', 'next');
  const server = reload
    ? ['--import', 'tsx', '--watch', '--watch-preserve-output', inRoot('apps', 'server', 'src', 'main.ts')]
    : ['--enable-source-maps', inRoot('apps', 'server', 'dist', 'main.mjs')];
  const web = [
    next,
    reload ? 'dev' : 'start',
    inRoot('apps', 'web'),
    '-H',
    settings.host,
    '-p',
    String(settings.port),
  ];
  return [startService('server', server, env), startService('web', web, { ...env, NODE_ENV: undefined })];
}

/**
 * @param {string} name
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Service}
 */
function startService(name, args, env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit').then(([code, signal]) => signal ?? `status ${code}`);
  return { name, child, ended };
}

/**
 * Ends every service and waits until none is left.
 *
 * @param {Service[]} services
 */
export async function stopServices(services) {
  await Promise.all(
    services.map(async ({ child, ended }) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await ended;
      clearTimeout(killer);
    }),
  );
}
