import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { FillingThread, Turn } from './filling-thread.ts';

/**
 * FTS5 writes what it has gathered at every savepoint, and SQLite opens one for each statement that could be undone alone. While a store
 * is filled none need be: a fault undoes the whole.
 */
export const neverUndoneAlone = (text: string): string => text.replace(/^(insert|update)\b/, '$1 or fail');

/** A dialect whose statements a thread runs, each in its turn. */
export function fillingDialect(thread: FillingThread, turn: () => Turn): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, changes } = await thread.ask(neverUndoneAlone(sql), parameters, turn());
      return { rows: rows as R[], numAffectedRows: BigInt(changes) };
    },
    streamQuery() {
      throw new Error('rows are read all at once');
    },
  };
  return {
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => connection,
      beginTransaction: () => thread.exec('begin immediate'),
      commitTransaction: () => thread.exec('commit'),
      // The file is closed then, which undoes all, or removed.
      rollbackTransaction: async () => undefined,
      releaseConnection: async () => undefined,
      destroy: async () => undefined,
    }),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
