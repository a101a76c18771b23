import type { Engine } from '../engine.ts';
import { conflictText } from '../on-conflict.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import type { Connection } from './connection.ts';

/** Values bound at once: calling a statement costs as much as inserting a narrow row, but binding more gains nothing. */
const VALUES = 160;

type Row = Readonly<Record<string, unknown>>;

/** Rows in the order of their keys lie beside each other on the pages that are written. */
const inOrderOfKeys = (rows: readonly Row[], key: string): readonly Row[] =>
  typeof rows[0]?.[key] === 'number'
    ? rows.toSorted((a, b) => (a[key] as number) - (b[key] as number))
    : rows;

/** Runs a statement for each row; answers how many rows it changed. */
export function runForEachRow(
  connection: Connection,
  rows: readonly Row[],
  columns: readonly string[],
  textOf: (places: string) => string,
): number {
  const run = connection.prepareRun(textOf(`(${columns.map(() => '?').join(', ')})`));
  let changed = 0;
  for (const row of rows) changed += run(columns.map((column) => row[column]));
  return changed;
}

/**
 * Runs a statement for every few rows, all at once where it takes as many: binding their values to one prepared statement costs half
 * of a JSON list of them all. `textOf` writes the statement for so many rows; answers how many rows it changed.
 */
export function runForRows(
  connection: Connection,
  rows: readonly Row[],
  columns: readonly string[],
  textOf: (places: string) => string,
): number {
  const places = `(${columns.map(() => '?').join(', ')})`;
  const together = Math.max(1, Math.floor(VALUES / columns.length));
  const valuesOf = (from: number, to: number): unknown[] => {
    const values: unknown[] = [];
    for (let row = from; row < to; row++) for (const column of columns) values.push(rows[row]![column]);
    return values;
  };
  let changed = 0;
  let from = 0;
  if (rows.length >= together) {
    const run = connection.prepareRun(textOf(new Array(together).fill(places).join(', ')));
    for (; from + together <= rows.length; from += together) changed += run(valuesOf(from, from + together));
  }
  return from === rows.length
    ? changed
    : changed + runForEachRow(connection, rows.slice(from), columns, textOf);
}

/** Inserts rows; one that has the `id` of a stored row takes its place, and throws where the two have different natural keys. */
export const insertRowsWith =
  (connection: Connection): Engine['insertRows'] =>
  async <T extends keyof Tables>(_db: unknown, table: T, given: readonly Tables[T][]): Promise<void> => {
    const rows = given as unknown as readonly Row[];
    if (!rows[0]) return;
    const columns = Object.keys(rows[0]);
    // What is null in every row need not be bound.
    const filled = columns.filter((column) => rows.some((row) => row[column] !== null));
    const names = filled.map((column) => `"${column}"`).join(', ');
    const conflict = conflictText(table, columns);
    const changed = runForRows(
      connection,
      inOrderOfKeys(rows, columns[0]!),
      filled,
      (places) => `insert into "${table}" (${names}) values ${places} ${conflict}`,
    );
    if (changed !== rows.length) throw new StoreError(`two keys of one id in ${table}`);
  };
