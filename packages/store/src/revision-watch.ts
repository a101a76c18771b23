/** For how long a revision is taken for the present one, in milliseconds: another process may write meanwhile. */
const TRUSTED_FOR = 50;
/** For how long after a question it is read again and again, so that the next one need not wait for it. */
const WATCHED_FOR = 2000;

interface Known {
  readonly revision: Promise<string>;
  readonly readAt: number;
}

/**
 * Gives the corpus' revision as it was at most 50 ms ago, read rarely however many ask: nearly every query asks for it before all else,
 * and on PostgreSQL each question is a way to the server and back. What this process writes it must be told of.
 */
export class RevisionWatch {
  readonly #read: () => Promise<string>;
  #known: Known | null = null;
  #askedAt = 0;

  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  current(): Promise<string> {
    const now = performance.now();
    this.#askedAt = now;
    if (this.#known !== null && now - this.#known.readAt <= TRUSTED_FOR) return this.#known.revision;
    const known = { revision: this.#read(), readAt: now };
    this.#known = known;
    known.revision.then(
      () => this.#readSoon(known),
      () => this.#leave(known),
    );
    return known.revision;
  }

  /** To be told after each change, and when the store closes. */
  forget(): void {
    this.#known = null;
  }

  #leave(known: Known): void {
    if (this.#known === known) this.#known = null;
  }

  /** Until the next is there the last one stands. */
  #readSoon(known: Known): void {
    const again = async () => {
      if (this.#known !== known || performance.now() - this.#askedAt > WATCHED_FOR) return;
      const readAt = performance.now();
      try {
        const next = { revision: Promise.resolve(await this.#read()), readAt };
        if (this.#known !== known) return;
        this.#known = next;
        this.#readSoon(next);
      } catch {
        this.#leave(known);
      }
    };
    setTimeout(again, TRUSTED_FOR / 2).unref();
  }
}
