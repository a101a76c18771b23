import { isWord, SMALL } from './small-letters.ts';

/** A number of the letters of a word, whatever their case; -1 where one is beyond Latin-1. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return -1;
    hash = Math.imul(hash ^ SMALL[code]!, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

const SIEVE_BITS = 2048;

/** A number below {@link SIEVE_BITS} of the ends of a word and its length; -1 where one is beyond Latin-1, whose case is not told here. */
function endsOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if ((first | last) > 0xff) return -1;
  return (SMALL[first]! * 37 + SMALL[last]! * 101 + (end - start) * 263) & (SIEVE_BITS - 1);
}

/**
 * What is known of some words, found by the letters where they stand in a text: a map would have each word of the text
 * cut out, put in small letters and hashed first.
 */
export class WordTable<Value> {
  readonly #mask: number;
  /** The number of a word in the lists below, plus one; 0 where a slot is free. */
  readonly #slots: Int32Array;
  /** The ends of all words: nearly every word of a text has others, and need not be hashed. */
  readonly #ends = new Int32Array(SIEVE_BITS >> 5);
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  readonly #beyondLatin1 = new Map<string, Value>();

  /** @param entries words in small letters, each once */
  constructor(entries: ReadonlyMap<string, Value>) {
    let size = 16;
    while (size < entries.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (const [word, value] of entries) this.#add(word, value);
  }

  #add(word: string, value: Value): void {
    const ends = endsOf(word, 0, word.length);
    if (ends >= 0) this.#ends[ends >> 5]! |= 1 << (ends & 31);
    const hash = hashOf(word, 0, word.length);
    if (hash < 0) {
      this.#beyondLatin1.set(word, value);
      return;
    }
    this.#values.push(value);
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = this.#words.push(word);
  }

  /** What is known of the word between two offsets, in UTF-16 code units, whatever its case; null of other words. */
  at(text: string, start: number, end: number): Value | null {
    if (start >= end) return null;
    const ends = endsOf(text, start, end);
    if (ends >= 0 && ((this.#ends[ends >> 5]! >> (ends & 31)) & 1) === 0) return null;
    const hash = hashOf(text, start, end);
    if (hash < 0) return this.#beyondLatin1.get(text.slice(start, end).toLowerCase()) ?? null;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot]!;
      if (number === 0) return null;
      if (isWord(this.#words[number - 1]!, text, start, end)) return this.#values[number - 1]!;
    }
  }
}
