import type { Engine } from '../engine.ts';
import { conflictText } from '../on-conflict.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import type { Connection } from './connection.ts';

/** Values bound at once: calling a statement costs as much as inserting a narrow row, but binding more gains nothing. */
const VALUES = 160;

type Row = Readonly<Record<string, unknown>>;

/** One statement, run for one list of values after another. */
export interface Runs {
  readonly text: string;
  /** The values of all runs, so many for each. */
  readonly values: readonly unknown[];
  readonly each: number;
  readonly rows: number;
  /** What is wrong where not every row was written. */
  readonly fault: string | null;
}

/** Has statements run within whatever transaction is open. */
export type Running = (runs: Runs) => void | Promise<void>;

/** Rows in the order of their keys lie beside each other on the pages that are written. */
const inOrderOfKeys = (rows: readonly Row[], key: string): readonly Row[] =>
  typeof rows[0]?.[key] === 'number'
    ? rows.toSorted((a, b) => (a[key] as number) - (b[key] as number))
    : rows;

interface RowsOf {
  readonly columns: readonly string[];
  /** The statement, told the places of its values. */
  readonly textOf: (places: string) => string;
  readonly fault?: string | null;
}

/** A statement for each of some rows. */
export function runsForEach(rows: readonly Row[], { columns, textOf, fault = null }: RowsOf): Runs {
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column]);
  const text = textOf(`(${columns.map(() => '?').join(', ')})`);
  return { text, values, each: columns.length, rows: rows.length, fault };
}

/**
 * A statement for every few rows, all at once where it takes as many: binding their values to one prepared statement costs half of a
 * JSON list of them all.
 */
export function* runsFor(rows: readonly Row[], of: RowsOf): Generator<Runs> {
  const { columns, textOf, fault = null } = of;
  const together = Math.max(1, Math.floor(VALUES / columns.length));
  const end = rows.length - (rows.length % together);
  if (end > 0) {
    const values: unknown[] = [];
    for (let row = 0; row < end; row++) for (const column of columns) values.push(rows[row]![column]);
    const places = `(${columns.map(() => '?').join(', ')})`;
    const text = textOf(new Array(together).fill(places).join(', '));
    yield { text, values, each: together * columns.length, rows: end, fault };
  }
  if (end < rows.length) yield runsForEach(rows.slice(end), of);
}

/** Runs statements on the spot. */
export const runningOn =
  (connection: Connection): Running =>
  ({ text, values, each, rows, fault }) => {
    const run = connection.prepareRun(text);
    let changed = 0;
    for (let from = 0; from < values.length; from += each) changed += run(values.slice(from, from + each));
    if (fault !== null && changed !== rows) throw new StoreError(fault);
  };

/** Inserts rows; one that has the `id` of a stored row takes its place, and throws where the two have different natural keys. */
export const insertRowsWith =
  (running: Running): Engine['insertRows'] =>
  async <T extends keyof Tables>(_db: unknown, table: T, given: readonly Tables[T][]): Promise<void> => {
    const rows = given as unknown as readonly Row[];
    if (!rows[0]) return;
    const all = Object.keys(rows[0]);
    // What is null in every row need not be bound.
    const columns = all.filter((column) => rows.some((row) => row[column] !== null));
    const names = columns.map((column) => `"${column}"`).join(', ');
    const conflict = conflictText(table, all);
    const textOf = (places: string) => `insert into "${table}" (${names}) values ${places} ${conflict}`;
    const fault = `two keys of one id in ${table}`;
    for (const runs of runsFor(inOrderOfKeys(rows, all[0]!), {
      columns,
      textOf,
      fault,
    }))
      await running(runs);
  };
