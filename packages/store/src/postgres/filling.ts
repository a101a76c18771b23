import { sql } from 'kysely';
import type { Db, Engine, Filling, Tx } from '../engine.ts';
import { StoreError } from '../store-error.ts';
import { WRITTEN_BY } from '../write/written-by.ts';

interface Statement {
  readonly name: string;
  readonly of: string;
  readonly definition: string;
}

/** References between tables; adding them again checks all rows at once. */
const references = (db: Tx) =>
  sql<Statement>`select conname as name, relname as "of", pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and pg_constraint.connamespace = current_schema()::regnamespace`.execute(db);

/** Indexes that no key rests on. */
const indexes = (db: Tx) =>
  sql<Statement>`select indexname as name, tablename as "of", indexdef as definition from pg_indexes
    where schemaname = current_schema() and tablename not like 'kysely%' and not exists (
      select 1 from pg_constraint where conname = indexname and connamespace = current_schema()::regnamespace)`.execute(
    db,
  );

/**
 * Runs work in one transaction without the indexes that only readers need and without checking references, makes both at its end, and
 * has the planner count. Readers wait for it: it changes the tables themselves.
 */
export async function fill<T>(
  transaction: Transaction,
  writer: Db,
  engine: Engine,
  { put, finish }: Filling<T>,
): Promise<T> {
  const result = await transaction(async (db) => {
    const stored = await db.selectFrom('document').select('id').limit(1).execute();
    if (stored.length > 0) throw new StoreError('store is not empty');
    await sql`set local maintenance_work_mem = '256MB'`.execute(db);
    await sql`set local work_mem = '64MB'`.execute(db);
    const keys = (await references(db)).rows;
    const aside = (await indexes(db)).rows.filter(({ name }) => !WRITTEN_BY.has(name));
    for (const { name, of } of keys)
      await sql`alter table ${sql.table(of)} drop constraint ${sql.ref(name)}`.execute(db);
    for (const { name } of aside) await sql`drop index ${sql.ref(name)}`.execute(db);
    const result = await put(engine, db);
    await finish(engine, db);
    for (const { definition } of aside) await sql.raw(definition).execute(db);
    for (const { name, of, definition } of keys)
      await sql`alter table ${sql.table(of)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        db,
      );
    return result;
  });
  await sql`vacuum analyze`.execute(writer);
  return result;
}

type Transaction = <T>(work: (db: Tx) => Promise<T>) => Promise<T>;
