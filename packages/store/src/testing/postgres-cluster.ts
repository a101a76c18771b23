import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, type Runner, runnerOf } from './postgres-binaries.ts';

export interface PostgresCluster {
  /** The address of its own database; others can be made beside it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing of a test outlives its machine. */
const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
const ATTEMPTS = 5;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

function initialise(bin: string, data: string, runner: Runner): void {
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const { status, stderr } = spawnSync(join(bin, 'initdb'), [`--pgdata=${data}`, ...flags], {
    ...runner,
    cwd: '/',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

/** Resolves with the process once it accepts connections, with null where its port was taken meanwhile. */
function launch(bin: string, data: string, port: number, runner: Runner): Promise<ChildProcess | null> {
  const settings = [...UNSAFE, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), args, {
    ...runner,
    cwd: '/',
    env: { ...process.env, LC_MESSAGES: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve(child);
    });
    child.once('error', reject);
    child.once('exit', () =>
      said.includes('could not bind') ? resolve(null) : reject(new Error(`postgres: ${said}`)),
    );
  });
}

/**
 * Starts a PostgreSQL of its own, as root too, and ends it with this process at the latest: in a temporary folder, or in one that is
 * kept with all its databases.
 */
export async function startPostgres(kept: string | null = null): Promise<PostgresCluster> {
  if (kept !== null) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'ephemeride-postgres-'));
  const runner = runnerOf();
  if (runner.uid !== undefined) chownSync(folder, runner.uid, runner.gid ?? runner.uid);
  const bin = postgresBinaries(folder, runner);
  const data = join(folder, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(bin, data, runner);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await freePort();
    const child = await launch(bin, data, port, runner);
    if (child === null) continue;
    const ended = () => void child.kill('SIGQUIT');
    process.once('exit', ended);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', ended);
        const exited = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGINT');
        await exited;
        if (kept === null) rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  throw new Error('no free port for PostgreSQL');
}
