import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { StatementNames } from './statement-names.ts';

type Row = Record<string, unknown>;

/** Rows of no values, by the names of their columns. */
const empty = new Map<string, Row>();

/**
 * Rows as objects, those of the same columns all of one hidden class: `pg` makes objects of another class for each result, so that code
 * which reads them is never compiled for good.
 */
function objectsOf({ fields, rows }: pg.QueryArrayResult): Row[] {
  const names = fields.map(({ name }) => name);
  const key = names.join(' ');
  const none = empty.get(key) ?? Object.fromEntries(names.map((name) => [name, null]));
  empty.set(key, none);
  return rows.map((values) => {
    const row = { ...none };
    for (let index = 0; index < names.length; index++) row[names[index]!] = values[index];
    return row;
  });
}

/** A pool to read from: its connections send by name what comes again. */
export function readingPool(pool: pg.Pool): PostgresPool {
  const names = new StatementNames();
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const reading = (client: pg.PoolClient): PostgresPoolClient => {
    const query = async (text: string, values: unknown[]) => {
      const name = names.nameOf(text);
      const result = await client.query({ text, values, rowMode: 'array', ...(name !== null && { name }) });
      return { command: result.command, rowCount: result.rowCount, rows: objectsOf(result) };
    };
    return { query: query as PostgresPoolClient['query'], release: () => client.release() };
  };
  return {
    async connect() {
      const client = await pool.connect();
      const own = known.get(client) ?? reading(client);
      known.set(client, own);
      return own;
    },
    end: () => pool.end(),
  };
}
