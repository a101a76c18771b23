import type { Store } from '@ephemeride/store';

/** How far the start has come: `done` of `total` files, where they are known. */
export interface Progress {
  readonly step: 'MIGRATING' | 'INGESTING' | 'READY';
  readonly done: number;
  readonly total: number | null;
}

/** What the server may serve yet: nothing before the corpus is migrated and ingested, then its store. */
export class Readiness {
  #progress: Progress = { step: 'MIGRATING', done: 0, total: null };
  #store: Store | null = null;
  readonly #end = new AbortController();

  /** A store that is ready from the first request on. */
  static of(store: Store): Readiness {
    const readiness = new Readiness();
    readiness.complete(store);
    return readiness;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** The store, or null while it is not ready. */
  get store(): Store | null {
    return this.#store;
  }

  /** Aborted when the server stops. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  end(): void {
    this.#end.abort();
  }

  ingesting(done: number, total: number): void {
    this.#progress = { step: 'INGESTING', done, total };
  }

  complete(store: Store): void {
    this.#store = store;
    this.#progress = { ...this.#progress, step: 'READY' };
  }
}
