/** Bytes put together piece by piece, in room that doubles when it is full. */
export class GrowingBytes {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  /** Adds a piece, from one of its bytes on. Pieces are some twenty bytes: a loop copies so few sooner than a call does. */
  add(piece: Uint8Array, from = 0): void {
    const end = this.#length + piece.length - from;
    if (end > this.#bytes.length) this.#grow(end);
    const bytes = this.#bytes;
    for (let at = this.#length, index = from; at < end; at++, index++) bytes[at] = piece[index]!;
    this.#length = end;
  }

  /** What was added so far, without a copy. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
