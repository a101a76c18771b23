/** Numbers that look random and are the same everywhere for the same seed: Sebastiano Vigna's splitmix, in 32 bits. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, 1 excluded. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** Ranks of which the n-th is drawn in proportion to 1/n: a few take most, many take little. */
export class Zipf {
  readonly #sums: Float64Array;

  constructor(ranks: number) {
    this.#sums = new Float64Array(ranks);
    let sum = 0;
    for (let rank = 0; rank < ranks; rank++) {
      sum += 1 / (rank + 1);
      this.#sums[rank] = sum;
    }
  }

  /** A rank from 0 on. */
  draw(random: Random): number {
    const sought = random.next() * this.#sums.at(-1)!;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
