import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-cluster.ts';

/** Starts a PostgreSQL for all tests of a project, and ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startPostgres();
  project.provide('postgresUrl', cluster.url);
  return () => cluster.stop();
}
