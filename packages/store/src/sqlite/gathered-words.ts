import type { Searchable, SearchRow } from '../engine.ts';

/** Rows gathered of each sort, and code units of them all, before they are indexed. */
const MOST_ROWS = 12_000;
const MOST_TEXT = 8_000_000;

/**
 * Texts to be indexed, gathered so that many come in the order of their numbers: FTS5 writes all words that it holds as soon as one row
 * does not.
 */
export class GatheredWords {
  readonly #index: (what: Searchable, rows: readonly SearchRow[]) => Promise<void>;
  readonly #rows = new Map<Searchable, Map<number, SearchRow>>();
  #text = 0;

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
    if (gathered.size >= MOST_ROWS || this.#text >= MOST_TEXT) await this.flush();
  }

  /** Forgets what is gathered; answers the numbers that are not, and may be indexed. */
  forget(what: Searchable, ids: readonly number[]): readonly number[] {
    const gathered = this.#rows.get(what);
    return gathered ? ids.filter((id) => !gathered.delete(id)) : ids;
  }

  async flush(): Promise<void> {
    for (const [what, rows] of this.#rows) {
      this.#rows.set(what, new Map());
      await this.#index(what, [...rows.values()]);
    }
    this.#text = 0;
  }
}
