import pg from 'pg';

const { types } = pg;

/** Counts and ids are 64-bit there and always fit a number here. */
const INTEGER_64 = types.builtins.INT8;

export interface PoolOptions {
  readonly connections: number;
  /** Milliseconds that one statement may take; null where it may take as long as it needs. */
  readonly statementTimeout: number | null;
}

/**
 * Connections to a database. What compiling a plan costs is more than it saves on statements of milliseconds, so the compiler is off;
 * a connection that breaks while it is idle is replaced by the next one asked for.
 */
export function openPool(url: string, { connections, statementTimeout }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'ephemeride',
    connectionTimeoutMillis: statementTimeout ?? 10_000,
    ...(statementTimeout !== null && { statement_timeout: statementTimeout }),
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === INTEGER_64 ? Number : types.getTypeParser(id, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  pool.on('connect', (client) => void client.query('set jit = off').catch(() => undefined));
  pool.on('error', () => undefined);
  return pool;
}
