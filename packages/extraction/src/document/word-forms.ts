import { SMALL } from './small-letters.ts';

/** What a hash of letters begins with, and is multiplied by at each. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** So many forms are remembered from text to text; texts of more are of no language. */
const MEMORY = 1 << 16;
const FEWEST_SLOTS = 1 << 12;
const FEWEST_LETTERS = 1 << 16;

/** A longer run of letters is no word, in UTF-16 code units. */
const LONGEST_WORD = 24;
/** In place of the number of a form: a longer run of letters than any word. */
export const NO_FORM = -1;

/**
 * The forms of words met so far, each with a number and whatever their case. What is known of a word then takes one
 * look at a list, and its letters are read once for all who ask.
 */
export class WordForms {
  readonly #isLetter: (code: number) => boolean;
  /** The letters of Latin-1 in small, 0 for what is no letter. */
  readonly #small: Uint8Array;
  #slots = new Int32Array(FEWEST_SLOTS);
  #hashes: number[] = [];
  #forms: string[] = [];
  /** The letters of all forms, one form behind the other; of those beyond Latin-1 none. */
  #letters = new Uint8Array(FEWEST_LETTERS);
  /** Where those of each form end. */
  #letterEnds: number[] = [];
  #lettersEnd = 0;
  /** Where the word read last ends. */
  end = 0;
  /** Rises when all forms are forgotten, and their numbers are void. */
  generation = 0;

  /** @param isLetter whether words are made of a UTF-16 code unit */
  constructor(isLetter: (code: number) => boolean) {
    this.#isLetter = isLetter;
    this.#small = SMALL.map((small, code) => (isLetter(code) ? small : 0));
  }

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
    this.#letters = new Uint8Array(FEWEST_LETTERS);
    this.#letterEnds = [];
    this.#lettersEnd = 0;
    this.generation++;
  }

  /**
   * The number of the word that begins at an offset of a text, {@link NO_FORM} of a run of letters that is no word;
   * {@link end} then tells where it ends. Each letter is read once: for its end, its number, and to be compared.
   */
  read(text: string, start: number): number {
    const letters = this.#letters;
    const small = this.#small;
    // Behind those of all forms, where they stay if the word turns out to be new.
    const to = this.#lettersEnd - start;
    const most = Math.min(text.length, start + LONGEST_WORD);
    let hash = SEED;
    let at = start;
    for (; at < most; at++) {
      const code = text.charCodeAt(at);
      const letter = code > 0xff ? 0 : small[code]!;
      if (letter === 0) break;
      letters[to + at] = letter;
      hash = Math.imul(hash ^ letter, PRIME);
    }
    // Past the end of a text the engine would ask for each letter in its slower way from then on.
    if (at < text.length && this.#isLetter(text.charCodeAt(at))) return this.#readOn(text, start, at);
    this.end = at;
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = slots[slot]! - 1;
      if (hashes[form] === hash && this.#isForm(form, at - start)) return form;
    }
    return this.#add(text.slice(start, at).toLowerCase(), hash, slot);
  }

  /** Whether a form is the word whose letters have just been read. */
  #isForm(form: number, length: number): boolean {
    const letters = this.#letters;
    const end = this.#letterEnds[form]!;
    const begin = form === 0 ? 0 : this.#letterEnds[form - 1]!;
    if (end - begin !== length) return false;
    const read = this.#lettersEnd - begin;
    for (let at = begin; at < end; at++) if (letters[at] !== letters[read + at]) return false;
    return true;
  }

  /** The same of a word that is too long, or whose case is told by Unicode alone. */
  #readOn(text: string, start: number, from: number): number {
    let end = from;
    while (end < text.length && this.#isLetter(text.charCodeAt(end))) end++;
    this.end = end;
    return end - start > LONGEST_WORD ? NO_FORM : this.of(text.slice(start, end).toLowerCase());
  }

  /** The number of a word in small letters, wherever it stands. */
  of(word: string): number {
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
    this.#keepLetters(word);
    const number = this.#forms.push(word);
    if (number * 2 > this.#slots.length) this.#grow();
    else this.#slots[slot] = number;
    return number - 1;
  }

  /** Keeps the letters of a form, and room for those of the next one that is read. */
  #keepLetters(word: string): void {
    const codes = Array.from(word, (_, at) => word.charCodeAt(at));
    if (codes.every((code) => code <= 0xff)) {
      this.#letters.set(codes, this.#lettersEnd);
      this.#lettersEnd += codes.length;
    }
    this.#letterEnds.push(this.#lettersEnd);
    if (this.#lettersEnd + LONGEST_WORD <= this.#letters.length) return;
    const letters = new Uint8Array(this.#letters.length * 2);
    letters.set(this.#letters);
    this.#letters = letters;
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
