import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { quickReader } from './quick-reader.ts';

/** Makes a file and holds it so that nobody else can open it, for a moment after it has told so. */
const HOLDER = `const { parentPort, workerData } = require('node:worker_threads');
  const Libsql = require(workerData.libsql);
  const database = new Libsql(workerData.file);
  database.exec('pragma locking_mode = exclusive');
  database.exec('pragma journal_mode = wal');
  database.exec('create table entry (id integer)');
  parentPort.postMessage('held');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  database.close();`;

it('waits for a file that another holds when it opens it, and for nobody afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-quick-'));
  const file = join(folder, 'read.sqlite');
  const libsql = new URL(import.meta.resolve('libsql')).pathname;
  const holder = new Worker(HOLDER, { eval: true, workerData: { file, libsql } });
  await once(holder, 'message');
  const others = { all: async () => [], close: async () => {} };
  const reader = quickReader(file, 30_000, others);
  expect(await reader.all('select count(*) as count from entry', [])).toEqual([{ count: 0 }]);
  expect(await reader.all('pragma busy_timeout', [])).toEqual([{ timeout: 0 }]);
  await reader.close();
  await holder.terminate();
  await rm(folder, { recursive: true, force: true });
});
