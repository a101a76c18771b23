import { type DialectAdapter, SqliteAdapter, SqliteDialect } from 'kysely';

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * SQLite makes and alters tables in transactions, though Kysely's own adapter does not say so. Migrations then are whole or not there,
 * even after a crash, and two processes that start at once run them once.
 */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }
}
