import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { ReaderPool } from './reader-pool.ts';

const reading = () => Promise.reject(new Error('readers do not write'));

/** A dialect that only reads, each query in whichever thread is free. */
export function threadedDialect(pool: ReaderPool): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      return { rows: (await pool.all(sql, parameters)) as R[] };
    },
    streamQuery() {
      throw new Error('readers answer whole');
    },
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: reading,
    commitTransaction: reading,
    rollbackTransaction: reading,
    releaseConnection: async () => undefined,
    destroy: () => pool.close(),
  };
  return {
    createDriver: () => driver,
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
