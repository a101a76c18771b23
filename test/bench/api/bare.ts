import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import type { Part } from './contenders.ts';
import type { Statement } from './statements-of.ts';

/** Gives the rows of a statement. */
type Rows = (statement: Statement) => unknown;

function sqliteRows(dataDir: string): Rows {
  const database = new Libsql(join(dataDir, 'ephemeride.sqlite'));
  database.exec('pragma cache_size = -65536');
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const bound = (value: unknown) => (Number.isSafeInteger(value) ? BigInt(value as number) : value);
  return ({ sql, parameters }) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(parameters.map(bound));
  };
}

function postgresRows(connectionString: string): Rows {
  const pool = new pg.Pool({ connectionString, max: 8, options: '-c jit=off' });
  const names = new Map<string, string>();
  return async ({ sql: text, parameters }) => {
    const name = names.get(text) ?? `bare_${names.size}`;
    names.set(text, name);
    return (await pool.query({ name, text, values: [...parameters] })).rows;
  };
}

/** Answers with the rows, as JSON, of the statements that our store sends for a query: what any server must do at least. */
export function bareListener(
  { dataDir, databaseUrl }: Part,
  plans: readonly (readonly Statement[])[],
): RequestListener {
  const rowsOf = databaseUrl === null ? sqliteRows(dataDir) : postgresRows(databaseUrl);
  return (request, response) => {
    request.resume().on('end', async () => {
      const rows: unknown[] = [];
      for (const statement of plans[Number(request.url?.split('/').at(-1))] ?? [])
        rows.push(await rowsOf(statement));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
    });
  };
}
