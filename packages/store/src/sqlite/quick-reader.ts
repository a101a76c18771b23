import type { Reading } from '../reading-dialect.ts';
import { type Connection, connect } from './connection.ts';

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/**
 * Reads on the spot what is known to be short: waking a thread and copying rows out of it costs more than finding a hundred of them.
 * It waits for nobody once it is open (for which it waits as others do, `busyTimeout` in milliseconds): what would have to is read by
 * the others.
 */
export function quickReader(file: string, busyTimeout: number, others: Reading): Reading {
  const connection: Connection = connect(file, 'read', busyTimeout, 0);
  return {
    async all(text, parameters) {
      try {
        return connection.prepare(text).all(parameters);
      } catch (error) {
        if (isBusy(error)) return others.all(text, parameters);
        throw error;
      }
    },
    close: async () => connection.close(),
  };
}
