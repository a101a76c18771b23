import { access, constants, mkdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.mjs';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Settings what the environment says, with its defaults
 * @property {string} host
 * @property {number} port of the web app
 * @property {number} apiPort of the GraphQL server
 * @property {string} corpus absolute path
 * @property {string} dataDir absolute path
 */

/**
 * Reads the variables that the launcher itself needs; the apps read theirs from the same environment.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = readPort(env, 'PORT', 3000);
  const apiPort = readPort(env, 'API_PORT', 4000);
  if (port === apiPort) throw new Refusal(`PORT and API_PORT are both ${port}`);
  return {
    host: env.HOST || '127.0.0.1',
    port,
    apiPort,
    corpus: resolve(ROOT, env.CORPUS || 'seeds'),
    dataDir: resolve(ROOT, env.DATA_DIR || '.data'),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const given = env[name];
  if (given === undefined || given === '') return fallback;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port < 1 || port > 65535)
    throw new Refusal(`${name} is not a port number: ${given}`);
  return port;
}

/**
 * Refuses, before anything is installed or built, what could not be served afterwards.
 *
 * @param {Settings} settings
 */
export async function checkSettings(settings) {
  await checkCorpus(settings.corpus);
  await checkDataDir(settings.dataDir);
  await checkPort(settings.host, settings.apiPort, 'API_PORT');
  await checkPort(settings.host, settings.port, 'PORT');
}

/** @param {string} corpus */
async function checkCorpus(corpus) {
  const found = await stat(corpus).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal(`no corpus folder: ${corpus} (set CORPUS)`);
}

/**
 * Makes a folder level by level: Node's own recursive mkdir never returns where a file system refuses new folders
 * with ENOENT, as /proc does.
 *
 * @param {string} path
 */
async function makeFolder(path) {
  if ((await stat(path).catch(() => null))?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error) => {
    if (!(await stat(path).catch(() => null))?.isDirectory()) throw error;
  });
}

/** @param {string} dataDir */
async function checkDataDir(dataDir) {
  try {
    await makeFolder(dataDir);
    await access(dataDir, constants.W_OK);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
    throw new Refusal(`cannot write in DATA_DIR: ${dataDir} (${code})`);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} variable the name of the variable that moves it
 */
async function checkPort(host, port, variable) {
  const code = await new Promise((done) => {
    const probe = createServer()
      .once('error', (error) => done(/** @type {NodeJS.ErrnoException} */ (error).code))
      .listen(port, host, () => probe.close(() => done(null)));
  });
  if (code === 'EADDRINUSE') throw new Refusal(`port ${port} is in use (set ${variable})`);
  if (code !== null) throw new Refusal(`cannot listen on ${host}:${port} (${code})`);
}
