import { spawn } from 'node:child_process';
import { ROOT } from '../../root.ts';
import { shippedProgram } from '../shipped.ts';

/** What a load took. */
export interface Loaded {
  readonly seconds: number;
  /** The most memory that its process held at once, in megabytes; the database's own is not in it. */
  readonly megabytes: number;
}

export interface Load {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly entries: number;
}

/** Loads a corpus in a process of its own, whose memory is then its alone; its progress stands on stderr. */
export async function loadInto(load: Load): Promise<Loaded> {
  const program = await shippedProgram('load-corpus');
  const child = spawn(process.execPath, [program, JSON.stringify(load)], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`loading ${load.entries}: exit ${code}`)),
    );
  });
}
