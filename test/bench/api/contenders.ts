import { spawn } from 'node:child_process';
import { ROOT } from '../../root.ts';

/** Who answers: our server without and with its cache, bare SQL, bytes from memory, Apollo Server over our schema, PostGraphile over our tables. */
export const CONTENDERS = ['uncached', 'cached', 'bare', 'static', 'apollo', 'postgraphile'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** What a contender's process is told. */
export interface Part {
  readonly contender: Contender;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** The file that `bare` and `static` answer from. */
  readonly plan: string;
}

export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

export type Started = Readonly<Partial<Record<Contender, Running>>>;

/** Starts a contender in a process of its own; `program` is what `shippedProgram` built. */
export function start(program: string, part: Part): Promise<Running> {
  const child = spawn(process.execPath, [program, JSON.stringify(part)], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${part.contender}: exit ${code}`)));
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
