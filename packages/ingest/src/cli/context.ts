import type { CliEnv } from './env.ts';
import type { Output } from './output.ts';

/** What every command is given. */
export interface CommandContext {
  readonly env: CliEnv;
  readonly output: Output;
  /** Aborted by SIGINT and SIGTERM. */
  readonly interrupted: AbortSignal;
}
