/** Where the replaced text and the original part ways: `at` in the one is `from` in the other, from there on. */
interface Step {
  readonly at: number;
  readonly from: number;
}

/** Offsets of a respelt text, kept while it is written. */
export class OffsetMap {
  readonly #steps: Step[] = [];

  /** Notes that what stands at `at` in the respelt text stood at `from` in the original. */
  note(at: number, from: number): void {
    while ((this.#steps.at(-1)?.at ?? -1) >= at) this.#steps.pop();
    const last = this.#steps.at(-1);
    if (last && from - at === last.from - last.at) return;
    this.#steps.push({ at, from });
  }

  /** The original offset; `limit` is the length of the original. Takes time logarithmic in the number of steps. */
  origin(offset: number, limit: number): number {
    let low = 0;
    let high = this.#steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#steps[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    const step = this.#steps[low - 1] ?? { at: 0, from: 0 };
    const next = this.#steps[low];
    return Math.min(step.from + offset - step.at, next?.from ?? limit, limit);
  }

  /** Whether every offset is its own. */
  get isIdentity(): boolean {
    return this.#steps.every((step) => step.at === step.from);
  }
}
