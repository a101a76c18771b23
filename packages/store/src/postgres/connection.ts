import pg from 'pg';

const { types } = pg;

/** Counts and ids are 64-bit there and always fit a number here. */
const INTEGER_64 = types.builtins.INT8;

/** What a pool waits for before it hands out a new connection. */
interface Config extends pg.PoolConfig {
  readonly onConnect: (client: pg.Client) => Promise<unknown>;
}

export interface PoolOptions {
  readonly connections: number;
  /** Milliseconds that one statement may take; null where it may take as long as it needs. */
  readonly statementTimeout: number | null;
  /** What the planner of each connection is told. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What compiling a plan costs is more than it saves on statements of milliseconds. */
export const WRITING = { jit: 'off' } as const;

/**
 * Most of what is read stays in memory, where a page that is not beside the last costs as much as one that is, and takes milliseconds:
 * other processes that are to share the work are not there before it is done, unless there is much of it.
 */
export const READING = { ...WRITING, random_page_cost: '1.1', parallel_setup_cost: '20000' } as const;

/** The same, for statements whose plan is kept whatever their values are. */
export const READING_AS_PLANNED = { ...READING, plan_cache_mode: 'force_generic_plan' } as const;

/** Connections to a database; one that breaks while it is idle is replaced by the next one asked for. */
export function openPool(url: string, { connections, statementTimeout, settings }: PoolOptions): pg.Pool {
  const told = Object.entries(settings)
    .map(([name, value]) => `set ${name} = ${value}`)
    .join('; ');
  const config: Config = {
    connectionString: url,
    max: connections,
    application_name: 'ephemeride',
    connectionTimeoutMillis: statementTimeout ?? 10_000,
    onConnect: (client) => client.query(told),
    ...(statementTimeout !== null && { statement_timeout: statementTimeout }),
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === INTEGER_64 ? Number : types.getTypeParser(id, format as 'text'),
    } as pg.CustomTypesConfig,
  };
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  return pool;
}
