import { type DatabaseConnection, type Driver, PostgresDialect } from 'kysely';
import { QueryTimeout } from '../store-error.ts';

/** Cancelled by `statement_timeout`; `pg` itself gives no code where no connection came free in time. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === '57014') ||
    error.message === 'timeout exceeded when trying to connect');

const told = (error: unknown, timeLimit: number): unknown =>
  isTimeout(error) ? new QueryTimeout(`no answer within ${timeLimit} ms`, { cause: error }) : error;

/** A dialect whose queries are given up, by the server, after so many milliseconds: they then throw `QueryTimeout`. */
export class LimitedPostgresDialect extends PostgresDialect {
  readonly #timeLimit: number;

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0], timeLimit: number) {
    super(config);
    this.#timeLimit = timeLimit;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => {
      const connection = await acquire().catch((error) => {
        throw told(error, this.#timeLimit);
      });
      return this.#limited(connection);
    };
    return driver;
  }

  /** The driver knows its connections by themselves: the query function is replaced on them, once. */
  #limited(connection: DatabaseConnection): DatabaseConnection {
    if (Object.hasOwn(connection, 'executeQuery')) return connection;
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = (query) =>
      execute(query).catch((error) => {
        throw told(error, this.#timeLimit);
      }) as ReturnType<typeof execute<never>>;
    return connection;
  }
}
