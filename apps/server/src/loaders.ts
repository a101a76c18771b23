import type { DateWindow, EntryParts, EntryRecord, Id, StoreLoaders } from '@ephemeride/store';
import DataLoader from 'dataloader';

type Batch<T> = (ids: readonly Id[]) => Promise<readonly T[]>;
type WindowedBatch<T> = (ids: readonly Id[], window: DateWindow | null) => Promise<readonly T[]>;

/** One loader a window, since a batch is asked with one window for all its ids. */
class WindowedLoader<T> {
  readonly #batch: WindowedBatch<T>;
  readonly #loaders = new Map<string, DataLoader<Id, T>>();

  constructor(batch: WindowedBatch<T>) {
    this.#batch = batch;
  }

  load(id: Id, window: DateWindow | null): Promise<T> {
    const key = window ? `${window.from}/${window.to}` : '';
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#batch(ids, window));
      this.#loaders.set(key, loader);
    }
    return loader.load(id);
  }

  clearAll(): void {
    this.#loaders.clear();
  }
}

/** One loader for each choice of parts, likewise. */
class PartialLoader {
  readonly #store: StoreLoaders;
  readonly #loaders = new Map<string, DataLoader<Id, EntryRecord | null>>();

  constructor(store: StoreLoaders) {
    this.#store = store;
  }

  load(id: Id, parts: NonNullable<EntryParts>): Promise<EntryRecord | null> {
    const key = parts.join(' ');
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#store.entriesByIds(ids, parts));
      this.#loaders.set(key, loader);
    }
    return loader.load(id);
  }

  clearAll(): void {
    this.#loaders.clear();
  }
}

/** Gathers what the fields of one request ask of the store, so that a list costs one call and not one an item. */
export function createLoaders(store: StoreLoaders) {
  const by = <T>(batch: Batch<T>) => new DataLoader<Id, T>(batch);
  const loaders = {
    entry: by((ids) => store.entriesByIds(ids)),
    partsOfEntry: new PartialLoader(store),
    document: by((ids) => store.documentsByIds(ids)),
    person: by((ids) => store.peopleByIds(ids)),
    organization: by((ids) => store.organizationsByIds(ids)),
    topic: by((ids) => store.topicsByIds(ids)),
    evidence: by((ids) => store.evidenceOf(ids)),
    documentsOfEntry: by((ids) => store.documentsOfEntries(ids)),
    participants: by((ids) => store.participantsOf(ids)),
    reports: by((ids) => store.reportsOf(ids)),
    topics: by((ids) => store.topicsOf(ids)),
    linkedEvents: by((ids) => store.linkedEventsOf(ids)),
    mentions: by((ids) => store.mentionsOf(ids)),
    entriesOfDocument: by((ids) => store.entriesOfDocuments(ids)),
    posts: by((ids) => store.postsOf(ids)),
    entriesOfPerson: new WindowedLoader((ids, window) => store.entriesOfPeople(ids, window)),
    commemorations: new WindowedLoader((ids, window) => store.commemorationsOf(ids, window)),
  };
  return {
    ...loaders,
    /** Forgets what was loaded, for a request that outlives a change of the corpus. */
    forget(): void {
      for (const loader of Object.values(loaders)) loader.clearAll();
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
