import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore, type Store } from '@ephemeride/store';
import { type ExportRecord, recordsOf } from '../corpus/records-of.ts';

/** A corpus folder and a store of their own, for one test. */
export interface TemporaryCorpus {
  readonly folder: string;
  readonly dataDir: string;
  readonly store: Store;
  write(path: string, content: string | Uint8Array): Promise<string>;
  discard(): Promise<void>;
}

export async function temporaryCorpus(): Promise<TemporaryCorpus> {
  const root = await mkdtemp(join(tmpdir(), 'ephemeride-ingest-'));
  const folder = join(root, 'corpus');
  const dataDir = join(root, 'data');
  await mkdir(folder);
  const store = await openStore({ dataDir });
  return {
    folder,
    dataDir,
    store,
    async write(path, content) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    async discard() {
      await store.close();
      await rm(root, { recursive: true });
    },
  };
}

/** Everything that a store holds, in the order in which it is exported. */
export async function everythingIn(store: Store): Promise<ExportRecord[]> {
  const records: ExportRecord[] = [];
  for await (const record of recordsOf(store)) records.push(record);
  return records;
}
