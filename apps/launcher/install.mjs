import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.mjs';
import { inRoot, ROOT } from './root.mjs';
import { runToEnd } from './run-to-end.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };

/** Installs what the lock names and `node_modules` lacks; does nothing where they agree. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor))
    throw new Refusal(
      `Node ${process.versions.node} is too old: ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed`,
    );
  if (await isInstalled()) return;
  process.stderr.write('ephemeride: installing the packages of package-lock.json…\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm
    ? await runToEnd(process.execPath, [npm, ...args], { cwd: ROOT })
    : await runToEnd('npm', args, { cwd: ROOT });
  if (status !== 0) throw new Refusal(`npm ci failed with status ${status}: its own words stand above`);
}

/** Whether npm's record of what it installed names every package of the lock, at the same version. */
async function isInstalled() {
  const wanted = await readPackages(inRoot('package-lock.json'));
  const present = await readPackages(inRoot('node_modules', '.package-lock.json'));
  if (wanted === null) throw new Refusal('no package-lock.json: this is not a whole clone');
  if (present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.optional) return true;
    return present[path] !== undefined && present[path].version === entry.version;
  });
}

/**
 * @param {string} path of a lock file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>} null where there is none
 */
async function readPackages(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
