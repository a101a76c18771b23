/** So many slots for each word leave most of them free; a small table of bits is read faster than a large one. */
const SLOTS_FOR_EACH = 16;
const [FEWEST_SLOTS, MOST_SLOTS] = [1 << 10, 1 << 16];

/** Capital letters of ASCII and Latin-1 in small; letters beyond stay as they are. */
const small = (code: number): number =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code + 32 : code;

/** A number of a word by its length and three of its letters; -1 where one is beyond Latin-1, whose case is not told here. */
function mixOf(text: string, start: number, end: number): number {
  const first = small(text.charCodeAt(start));
  const middle = small(text.charCodeAt((start + end) >> 1));
  const last = small(text.charCodeAt(end - 1));
  if ((first | middle | last) > 0xff) return -1;
  const mixed = Math.imul(first * 31 + last, 0x9e3779b1) + Math.imul(middle * 37 + end - start, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (MOST_SLOTS - 1);
}

/**
 * Tells of most words that a table lacks them, from a few letters and without cutting them out: asking a large map
 * costs many times as much, and nearly every word of a text is in none.
 */
export class WordSieve {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(words: Iterable<string>) {
    const all = [...words];
    let slots = FEWEST_SLOTS;
    while (slots < MOST_SLOTS && slots < all.length * SLOTS_FOR_EACH) slots *= 2;
    this.#mask = slots - 1;
    this.#bits = new Int32Array(slots >> 5);
    for (const word of all) {
      const mix = mixOf(word, 0, word.length);
      if (mix >= 0) this.#bits[(mix & this.#mask) >> 5]! |= 1 << (mix & 31);
    }
  }

  /** False where the table lacks a word, whatever its case; most words that it lacks are told so. */
  mayHold(word: string): boolean {
    return this.mayHoldAt(word, 0, word.length);
  }

  /** The same of the word between two offsets, in UTF-16 code units, whose capitals count as small letters. */
  mayHoldAt(text: string, start: number, end: number): boolean {
    const mix = mixOf(text, start, end);
    return mix < 0 || ((this.#bits[(mix & this.#mask) >> 5]! >> (mix & 31)) & 1) === 1;
  }
}
