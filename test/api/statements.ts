import { DefaultQueryExecutor } from 'kysely';

/**
 * Counts every statement that any store of this process sends, whatever its engine: all are built by Kysely. `stop` puts
 * its own function back.
 */
export function countStatements() {
  const own = DefaultQueryExecutor.prototype.executeQuery;
  let count = 0;
  DefaultQueryExecutor.prototype.executeQuery = function (...args) {
    count += 1;
    return own.apply(this, args) as never;
  };
  return {
    /** How many statements some work sends. */
    async of(work: () => Promise<unknown>): Promise<number> {
      count = 0;
      await work();
      return count;
    },
    stop(): void {
      DefaultQueryExecutor.prototype.executeQuery = own;
    },
  };
}
