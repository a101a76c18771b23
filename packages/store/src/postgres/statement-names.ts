import { PLANNED_ANEW, PLANNED_ONCE } from '../engine.ts';

/** How many statements have a name: the server keeps the reading, and after a while the plan, of each in each connection. */
const MOST_NAMED = 400;
/** Statements that were seen once; those of filters that nobody asks for again are forgotten. */
const MOST_SEEN = 2000;

/** Names for statements that come again: which the server then need neither read nor, where their values do not matter, plan anew. */
export class StatementNames {
  readonly #named = new Map<string, string>();
  readonly #seen = new Set<string>();

  /** Null for a statement that comes for the first time, or after too many others, or is to be planned anew each time. */
  nameOf(text: string): string | null {
    const known = this.#named.get(text);
    if (known !== undefined) return known;
    if (text.includes(PLANNED_ANEW)) return null;
    if (this.#named.size >= MOST_NAMED) return null;
    if (!this.#seen.delete(text) && !text.includes(PLANNED_ONCE)) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
      this.#seen.add(text);
      return null;
    }
    const name = `ephemeride_${this.#named.size}`;
    this.#named.set(text, name);
    return name;
  }
}
