import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentInput } from '../change.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { plainMerging } from './plain-merging.ts';

export interface TemporaryStore {
  readonly store: Store;
  readonly dataDir: string;
  put(...documents: DocumentInput[]): Promise<void>;
  remove(...slugs: string[]): Promise<void>;
  discard(): Promise<void>;
}

/** A real store in a folder of its own, with some documents in it. */
export async function temporaryStore(...documents: DocumentInput[]): Promise<TemporaryStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-store-'));
  const store = await openStore({ dataDir });
  const change = (put: DocumentInput[], remove: string[]) =>
    store.apply({ put, remove, merging: plainMerging, at: '2024-06-01T00:00:00.000Z' });
  if (documents.length > 0) await change(documents, []);
  return {
    store,
    dataDir,
    put: async (...more) => void (await change(more, [])),
    remove: async (...slugs) => void (await change([], slugs)),
    async discard() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
