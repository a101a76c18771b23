import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../../root.ts';
import { KEPT } from './kept.ts';

/** A running PostgreSQL of the bench's own. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** The cluster that the tests use, kept with its databases; named at run time, since it is no part of the store's doors. */
export async function startKeptPostgres(): Promise<Postgres> {
  const cluster = join(ROOT, 'packages', 'store', 'src', 'testing', 'postgres-cluster.ts');
  const { startPostgres } = (await import(cluster)) as {
    startPostgres(kept: string): Promise<Postgres>;
  };
  return startPostgres(join(KEPT, 'postgres'));
}

/** The address of a database of the cluster; made where it is missing, and made anew where it must be. */
export async function freshDatabase({ url }: Postgres, name: string, anew: boolean): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (anew) await client.query(`drop database if exists ${name} with (force)`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
