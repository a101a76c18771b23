import type { Engine } from '../engine.ts';
import { conflictText } from '../on-conflict.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import type { Connection } from './connection.ts';

/** Values bound at once: calling a statement costs as much as inserting a narrow row, but binding more gains nothing. */
const VALUES = 160;

/** Rows in the order of their keys lie beside each other on the pages that are written. */
const inOrderOfKeys = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  typeof rows[0]?.[0] === 'number' ? [...rows].sort((a, b) => (a[0] as number) - (b[0] as number)) : rows;

/**
 * Inserts rows by one prepared statement, run for every few: half the cost of a JSON list of them all. A row that has the `id` of a
 * stored one takes its place, and throws where the two have different natural keys.
 */
export const insertRowsWith =
  (connection: Connection): Engine['insertRows'] =>
  async <T extends keyof Tables>(_db: unknown, table: T, rows: readonly Tables[T][]): Promise<void> => {
    const first = rows[0];
    if (!first) return;
    const columns = Object.keys(first);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const places = `(${columns.map(() => '?').join(', ')})`;
    const insert = (count: number) =>
      connection.prepareRun(
        `insert into "${table}" (${names}) values ${new Array(count).fill(places).join(', ')} ${conflictText(table, columns)}`,
      );
    const values = inOrderOfKeys(
      rows.map((row) => columns.map((column) => (row as unknown as Record<string, unknown>)[column])),
    );
    const together = Math.max(1, Math.floor(VALUES / columns.length));
    for (let from = 0; from < values.length; ) {
      const count = values.length - from < together ? 1 : together;
      const some = values.slice(from, from + count);
      if (insert(count)(some.flat()) !== count) throw new StoreError(`two keys of one id in ${table}`);
      from += count;
    }
  };
