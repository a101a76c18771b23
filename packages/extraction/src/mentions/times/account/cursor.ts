import type { DocumentPart, PartKind } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';

/** Tells what an offset lies in; offsets must be asked in rising order, so that a whole text takes linear time. */
export class Cursor {
  readonly #sentences: readonly Sentence[];
  readonly #parts: readonly DocumentPart[];
  #sentence = 0;
  #part = 0;

  constructor(sentences: readonly Sentence[], parts: readonly DocumentPart[]) {
    this.#sentences = sentences;
    this.#parts = [...parts].sort((a, b) => a.start - b.start);
  }

  /** The sentence that holds an offset; null between sentences. */
  sentenceAt(offset: number): Sentence | null {
    while ((this.#sentences[this.#sentence]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#sentence++;
    const sentence = this.#sentences[this.#sentence];
    return sentence && sentence.start <= offset ? sentence : null;
  }

  /** The kind of part that holds an offset; null outside every part. */
  partAt(offset: number): PartKind | null {
    while ((this.#parts[this.#part]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#part++;
    const part = this.#parts[this.#part];
    return part && part.start <= offset ? part.kind : null;
  }
}
