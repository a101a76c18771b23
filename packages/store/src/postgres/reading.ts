import type { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { PLANNED_ONCE } from '../engine.ts';
import type { Reading } from '../reading-dialect.ts';
import { QueryTimeout } from '../store-error.ts';
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

/** Cancelled by `statement_timeout`; `pg` itself gives no code where no connection came free in time. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === '57014') ||
    error.message === 'timeout exceeded when trying to connect');

const told = (error: unknown, timeLimit: number): unknown =>
  isTimeout(error) ? new QueryTimeout(`no answer within ${timeLimit} ms`, { cause: error }) : error;

/** Connections of the same database: of one kind the server chooses when a plan is kept, of the other all are. */
export interface Pools {
  readonly usual: pg.Pool;
  readonly asPlanned: pg.Pool;
}

/** Reads statement by statement, those that come again sent by name. What the server gives up, after `timeLimit` milliseconds, throws `QueryTimeout`. */
export function postgresReading({ usual, asPlanned }: Pools, timeLimit: number): Reading {
  const names = new StatementNames();
  return {
    async all(text, values) {
      const name = names.nameOf(text);
      const pool = text.includes(PLANNED_ONCE) ? asPlanned : usual;
      const asked = {
        text,
        values: values as unknown[],
        rowMode: 'array',
        ...(name !== null && { name }),
      } as const;
      try {
        return objectsOf(await pool.query(asked));
      } catch (error) {
        throw told(error, timeLimit);
      }
    },
    async close() {
      await Promise.all([usual.end(), asPlanned.end()]);
    },
  };
}

/**
 * Words of a long text stand apart from its row: to ask each row for them takes ten times as long as the index of words, though the
 * planner takes both for the same. What an index finds of a million rows is kept row by row in 64 MB, in less by pages, to be asked again.
 */
export async function readByIndex(
  { usual }: Pools,
  { sql, parameters }: CompiledQuery,
  timeLimit: number,
): Promise<readonly unknown[]> {
  try {
    const client = await usual.connect();
    try {
      await client.query(`begin; set local enable_seqscan = off; set local work_mem = '64MB'`);
      return (await client.query(sql, [...parameters])).rows;
    } finally {
      await client.query('rollback').finally(() => client.release());
    }
  } catch (error) {
    throw told(error, timeLimit);
  }
}
