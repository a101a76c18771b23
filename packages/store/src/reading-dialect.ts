import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';

/** Gives the rows of a statement, from wherever they are read. */
export interface Reading {
  all(text: string, parameters: readonly unknown[]): Promise<unknown[]>;
  close(): Promise<void>;
}

const refuse = () => Promise.reject(new Error('readers do not write'));

/** How statements are written for an engine. */
type Language = Omit<Dialect, 'createDriver'>;

/** A dialect that only reads, each statement by itself: Kysely need hold no connection for it. */
export function readingDialect(reading: Reading, language: Language): Dialect {
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
  return { createDriver: () => driver, ...language };
}
