import type { DateWindow, EntryParts, Id, StoreLoaders } from '@ephemeride/store';
import DataLoader from 'dataloader';

type Batch<T> = (ids: readonly Id[]) => Promise<readonly T[]>;

/** One loader for each way of asking, since a batch is asked in one way for all its ids. */
class LoaderByWay<T, W> {
  readonly #batch: (ids: readonly Id[], way: W) => Promise<readonly T[]>;
  readonly #nameOf: (way: W) => string;
  readonly #loaders = new Map<string, DataLoader<Id, T>>();

  constructor(batch: (ids: readonly Id[], way: W) => Promise<readonly T[]>, nameOf: (way: W) => string) {
    this.#batch = batch;
    this.#nameOf = nameOf;
  }

  load(id: Id, way: W): Promise<T> {
    const name = this.#nameOf(way);
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader((ids) => this.#batch(ids, way));
      this.#loaders.set(name, loader);
    }
    return loader.load(id);
  }

  clearAll(): void {
    this.#loaders.clear();
  }
}

const nameOfWindow = (window: DateWindow | null): string => (window ? `${window.from}/${window.to}` : '');
const nameOfParts = (parts: EntryParts): string => parts?.join(' ') ?? 'all';

/** Gathers what the fields of one request ask of the store, so that a list costs one call and not one an item. */
export function createLoaders(store: StoreLoaders) {
  const by = <T>(batch: Batch<T>) => new DataLoader<Id, T>(batch);
  const loaders = {
    entry: new LoaderByWay((ids, parts: EntryParts) => store.entriesByIds(ids, parts), nameOfParts),
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
    entriesOfPerson: new LoaderByWay(
      (ids, window: DateWindow | null) => store.entriesOfPeople(ids, window),
      nameOfWindow,
    ),
    commemorations: new LoaderByWay(
      (ids, window: DateWindow | null) => store.commemorationsOf(ids, window),
      nameOfWindow,
    ),
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
