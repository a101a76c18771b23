import { type CompiledQuery, DefaultQueryExecutor } from 'kysely';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that some work sends to the store of this process, in their order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const own = DefaultQueryExecutor.prototype.executeQuery;
  const sent: Statement[] = [];
  DefaultQueryExecutor.prototype.executeQuery = function (query: CompiledQuery) {
    sent.push({ sql: query.sql, parameters: query.parameters });
    return own.call(this, query) as never;
  };
  try {
    await work();
  } finally {
    DefaultQueryExecutor.prototype.executeQuery = own;
  }
  return sent;
}
