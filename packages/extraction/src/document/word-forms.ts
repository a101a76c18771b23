import { isWord, SMALL } from './small-letters.ts';

/** What a hash of letters begins with, and is multiplied by at each. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** So many forms are remembered from text to text; texts of more are of no language. */
const MEMORY = 1 << 16;
const FEWEST_SLOTS = 1 << 12;

/**
 * The forms of words met so far, each with a number and whatever their case. What is known of a word then takes one
 * look at a list, and its letters are read once for all who ask.
 */
export class WordForms {
  #slots = new Int32Array(FEWEST_SLOTS);
  #hashes: number[] = [];
  #forms: string[] = [];
  /** Rises when all forms are forgotten, and their numbers are void. */
  generation = 0;

  /** The form of a number, in small letters. */
  textOf(form: number): string {
    return this.#forms[form]!;
  }

  /** Forgets all forms where they have become too many; only between two texts, whose numbers do not outlive them. */
  tidy(): void {
    if (this.#forms.length < MEMORY) return;
    this.#slots = new Int32Array(FEWEST_SLOTS);
    this.#hashes = [];
    this.#forms = [];
    this.generation++;
  }

  /** The number of the word between two offsets of a text, in UTF-16 code units. */
  at(text: string, start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code > 0xff) return this.#beyondLatin1(text.slice(start, end).toLowerCase());
      hash = Math.imul(hash ^ SMALL[code]!, PRIME);
    }
    hash ^= hash >>> 15;
    let slot = hash & (this.#slots.length - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const form = this.#slots[slot]! - 1;
      if (this.#hashes[form] === hash && isWord(this.#forms[form]!, text, start, end)) return form;
    }
    return this.#add(text.slice(start, end).toLowerCase(), hash, slot);
  }

  /** Of a word whose case is told by Unicode alone. */
  #beyondLatin1(word: string): number {
    let hash = SEED;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    hash ^= hash >>> 15;
    let slot = hash & (this.#slots.length - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const form = this.#slots[slot]! - 1;
      if (this.#forms[form] === word) return form;
    }
    return this.#add(word, hash, slot);
  }

  #add(word: string, hash: number, slot: number): number {
    this.#hashes.push(hash);
    const number = this.#forms.push(word);
    if (number * 2 > this.#slots.length) this.#grow();
    else this.#slots[slot] = number;
    return number - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    for (const [form, hash] of this.#hashes.entries()) {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = form + 1;
    }
    this.#slots = slots;
  }
}

/** What is told of each form by itself, told once and kept. */
export class FormFacts<Fact extends {}> {
  readonly #forms: WordForms;
  readonly #tell: (word: string) => Fact;
  /** Without holes: of forms that were not asked for, nothing is told yet. */
  #facts: (Fact | undefined)[] = [];
  #generation = 0;

  /** @param tell what is known of a word in small letters; the same always */
  constructor(forms: WordForms, tell: (word: string) => Fact) {
    this.#forms = forms;
    this.#tell = tell;
  }

  of(form: number): Fact {
    if (this.#generation !== this.#forms.generation) this.#forget();
    const known = this.#facts[form];
    if (known !== undefined) return known;
    while (this.#facts.length <= form) this.#facts.push(undefined);
    const told = this.#tell(this.#forms.textOf(form));
    this.#facts[form] = told;
    return told;
  }

  #forget(): void {
    this.#facts = [];
    this.#generation = this.#forms.generation;
  }
}
