import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { StoreOptions } from '../open-store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL that temporary stores are made in; not there where they are SQLite files. */
    postgresUrl: string;
  }
}

/** Where a test may open a store: a folder, or in the projects that test PostgreSQL a database, of its own. */
export interface TemporaryPlace extends StoreOptions {
  readonly databaseUrl: string | null;
  /** Once every store in it is closed. */
  discard(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

export async function temporaryPlace(): Promise<TemporaryPlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-store-'));
  const server = inject('postgresUrl') ?? null;
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (server === null) return { dataDir, databaseUrl: null, discard: removeFolder };
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  return {
    dataDir,
    databaseUrl: server.replace(/[^/]*$/, name),
    async discard() {
      await onServer(server, `drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}
