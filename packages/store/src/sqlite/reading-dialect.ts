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

/** Gives the rows of a statement, from wherever they are read. */
export interface Reading {
  all(text: string, parameters: readonly unknown[]): Promise<unknown[]>;
  close(): Promise<void>;
}

const refuse = () => Promise.reject(new Error('readers do not write'));

/** A dialect that only reads. */
export function readingDialect(reading: Reading): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      return { rows: (await reading.all(sql, parameters)) as R[] };
    },
    streamQuery() {
      throw new Error('readers answer whole');
    },
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => undefined,
    destroy: () => reading.close(),
  };
  return {
    createDriver: () => driver,
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
