const SMALLEST = 1 << 12;

/**
 * Numbers of hashed keys, some sixteen bytes each, where a `Set` takes three times as much. They are spread as hashes are: the lowest bits
 * of each say where it stands, or after which others. Zero is none.
 */
export class KnownIds {
  #places = new Float64Array(SMALLEST);
  #size = 0;

  /** The place of a number, or the free one where it would stand. */
  #placeOf(id: number): number {
    const last = this.#places.length - 1;
    let place = id % this.#places.length;
    while (this.#places[place] !== 0 && this.#places[place] !== id) place = (place + 1) & last;
    return place;
  }

  has(id: number): boolean {
    return this.#places[this.#placeOf(id)] === id;
  }

  add(id: number): void {
    const place = this.#placeOf(id);
    if (this.#places[place] === id) return;
    this.#places[place] = id;
    this.#size++;
    if (this.#size * 4 < this.#places.length * 3) return;
    const before = this.#places;
    this.#places = new Float64Array(before.length * 2);
    for (const known of before) if (known !== 0) this.#places[this.#placeOf(known)] = known;
  }
}
