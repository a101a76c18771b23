import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { freePorts } from './free-port.ts';

/** The project started as a person starts it, on ports and a data folder of its own. */
export interface RunningApp {
  readonly web: string;
  readonly api: string;
  /** The line that told both addresses. */
  readonly line: string;
  readonly child: ChildProcess;
  /** Sends SIGTERM and waits; resolves with the exit status. */
  stop(): Promise<number | null>;
}

/**
 * Runs the command of `npm start` until it tells its addresses.
 *
 * @throws where it ends before, with what it wrote on stderr
 */
export async function startApp(env: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-data-'));
  const [port, apiPort] = await freePorts(2);
  const child = spawn(process.execPath, ['apps/launcher/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      DATA_DIR: dataDir,
      PORT: `${port}`,
      API_PORT: `${apiPort}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  const line = await new Promise<string>((done, fail) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) done(out.trim());
    });
    ended.then(([status]) => fail(new Error(`start ended with status ${status}: ${said}`)));
  });
  return {
    web: `http://127.0.0.1:${port}`,
    api: `http://127.0.0.1:${apiPort}`,
    line,
    child,
    async stop() {
      child.kill('SIGTERM');
      const [status] = await ended;
      await rm(dataDir, { recursive: true, force: true });
      return status;
    },
  };
}
