import type { DocumentInput } from '../change.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { plainMerging } from './plain-merging.ts';
import { type TemporaryPlace, temporaryPlace } from './temporary-place.ts';

export interface TemporaryStore extends Pick<TemporaryPlace, 'dataDir' | 'databaseUrl'> {
  readonly store: Store;
  put(...documents: DocumentInput[]): Promise<void>;
  remove(...slugs: string[]): Promise<void>;
  discard(): Promise<void>;
}

/** A real store in a place of its own, with some documents in it. */
export async function temporaryStore(...documents: DocumentInput[]): Promise<TemporaryStore> {
  const place = await temporaryPlace();
  const store = await openStore(place);
  const change = (put: DocumentInput[], remove: string[]) =>
    store.apply({ put, remove, merging: plainMerging, at: '2024-06-01T00:00:00.000Z' });
  if (documents.length > 0) await change(documents, []);
  return {
    store,
    dataDir: place.dataDir,
    databaseUrl: place.databaseUrl,
    put: async (...more) => void (await change(more, [])),
    remove: async (...slugs) => void (await change([], slugs)),
    async discard() {
      await store.close();
      await place.discard();
    },
  };
}
