import type { Searchable, SearchRow } from '../engine.ts';

/** Rows gathered of each sort, and code units of them all, before they are indexed. */
const MOST_ROWS = 12_000;
const MOST_TEXT = 8_000_000;

/**
 * Texts to be indexed, gathered so that many come in the order of their numbers: FTS5 writes all words that it holds as soon as one row
 * does not. They are indexed while others wait for answers, and nobody waits for them but who brings as many again.
 */
export class GatheredWords {
  readonly #index: (what: Searchable, rows: readonly SearchRow[]) => Promise<void>;
  readonly #rows = new Map<Searchable, Map<number, SearchRow>>();
  #text = 0;
  #indexing: Promise<void> = Promise.resolve();

  constructor(index: (what: Searchable, rows: readonly SearchRow[]) => Promise<void>) {
    this.#index = index;
  }

  async add(what: Searchable, rows: readonly SearchRow[]): Promise<void> {
    const gathered = this.#rows.get(what) ?? new Map<number, SearchRow>();
    this.#rows.set(what, gathered);
    for (const row of rows) {
      gathered.set(row.id, row);
      this.#text += row.text.length;
    }
    if (gathered.size >= MOST_ROWS || this.#text >= MOST_TEXT) await this.#begin();
  }

  /** Forgets what is gathered; answers the numbers that are not, and are indexed by then. */
  async forget(what: Searchable, ids: readonly number[]): Promise<readonly number[]> {
    const gathered = this.#rows.get(what);
    const others = gathered ? ids.filter((id) => !gathered.delete(id)) : ids;
    if (others.length > 0) await this.#indexing;
    return others;
  }

  /** Resolves once all are indexed. */
  async flush(): Promise<void> {
    await this.#begin();
    await this.#indexing;
  }

  /** Resolves once those before are indexed. */
  async #begin(): Promise<void> {
    const gathered = [...this.#rows];
    this.#rows.clear();
    this.#text = 0;
    await this.#indexing;
    this.#indexing = this.#indexAll(gathered);
    // Who adds more is told of its fault.
    this.#indexing.catch(() => undefined);
  }

  async #indexAll(
    gathered: readonly (readonly [Searchable, ReadonlyMap<number, SearchRow>])[],
  ): Promise<void> {
    for (const [what, rows] of gathered) await this.#index(what, [...rows.values()]);
  }
}
