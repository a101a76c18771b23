import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';

const STATEMENTS_KEPT = 200;

/** `libsql` binds every JavaScript number as a real, which turns integer arithmetic into real arithmetic. */
export const bound = (value: unknown): unknown =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;

type Database = InstanceType<typeof Libsql>;
type Prepared = ReturnType<Database['prepare']>;

/** Rows as objects, made from lists of values: `libsql` sets each name of each object anew, at twice the cost. */
export const rowsOf = (names: readonly string[], lists: readonly (readonly unknown[])[]): unknown[] =>
  lists.map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) row[names[index]!] = values[index];
    return row;
  });

function statementOf(prepared: Prepared): SqliteStatement {
  const { reader } = prepared;
  const names = reader
    ? prepared
        .raw()
        .columns()
        .map(({ name }) => name)
    : [];
  return {
    reader,
    all: (parameters) => rowsOf(names, prepared.all(parameters.map(bound)) as unknown[][]),
    run: (parameters) => prepared.run(parameters.map(bound)),
    iterate: () => {
      throw new Error('rows are read all at once');
    },
  };
}

/** A connection with what Kysely does not ask for: statements that are run for many rows, and settings. */
export interface Connection extends SqliteDatabase {
  /**
   * A statement to be run at once, within whatever transaction is open; answers how many rows it changed. Numbers are bound as reals:
   * columns of integers make integers of them.
   */
  prepareRun(text: string): (parameters: readonly unknown[]) => number;
  exec(text: string): void;
}

function openDatabase(file: string, busyTimeout: number): Database {
  const database = new Libsql(file);
  try {
    database.exec(`pragma busy_timeout = ${busyTimeout}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    database.exec('pragma cache_size = -65536');
    database.exec('pragma temp_store = memory');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * One connection to the file, in the shape that Kysely asks for; it opens the file when it is first asked for something, and again
 * after it was closed. A writer takes the write lock when its transaction begins: taking it at the first write would fail at once,
 * whatever the busy timeout, where another process wrote in between. Once open, it waits `busyTimeout` milliseconds for others, or
 * `onceOpen`.
 */
export function connect(
  file: string,
  use: 'read' | 'write',
  busyTimeout: number,
  onceOpen = busyTimeout,
): Connection {
  let database: Database | null = null;
  const statements = new Map<string, SqliteStatement>();
  const runs = new Map<string, Prepared>();
  const opened = (): Database => {
    if (database === null) {
      database = openDatabase(file, busyTimeout);
      if (onceOpen !== busyTimeout) database.exec(`pragma busy_timeout = ${onceOpen}`);
    }
    return database;
  };
  return {
    prepare(sql) {
      const text = use === 'write' && sql === 'begin' ? 'begin immediate' : sql;
      const known = statements.get(text);
      if (known) return known;
      const statement = statementOf(opened().prepare(text));
      if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value!);
      statements.set(text, statement);
      return statement;
    },
    prepareRun(text) {
      const known = runs.get(text) ?? opened().prepare(text);
      if (runs.size >= STATEMENTS_KEPT) runs.clear();
      runs.set(text, known);
      return (parameters) => known.run(parameters).changes;
    },
    exec: (text) => void opened().exec(text),
    close() {
      statements.clear();
      runs.clear();
      database?.close();
      database = null;
    },
  };
}
