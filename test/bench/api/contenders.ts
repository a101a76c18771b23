import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';

/** Who answers: our server without and with its cache, bare SQL, bytes from memory, and Apollo Server over our schema. */
export const CONTENDERS = ['uncached', 'cached', 'bare', 'static', 'apollo'] as const;
export type Contender = (typeof CONTENDERS)[number];

export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts every contender; `plan` names the file that `bare` and `static` answer from. */
export async function startAll(
  dataDir: string,
  plan: (contender: Contender) => string,
): Promise<Readonly<Record<Contender, Running>>> {
  const started = CONTENDERS.map(async (name) => [name, await start(name, dataDir, plan(name))] as const);
  return Object.fromEntries(await Promise.all(started)) as Record<Contender, Running>;
}

/** Starts a contender in a process of its own, over the store in a folder. */
function start(contender: Contender, dataDir: string, plan: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test', 'bench', 'api', 'contender.ts'), contender, dataDir, plan],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${contender}: exit ${code}`)));
    child.stdout.once('data', (chunk) =>
      resolve({
        origin: `http://127.0.0.1:${String(chunk).trim()}`,
        stop: async () => {
          child.kill();
          await ended;
        },
      }),
    );
  });
}
