/** A whole answer as it was first given, for whoever asks the same of the same corpus. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether it holds as long as the corpus does: an error may be the program's, and gone the next time. */
  readonly lasting: boolean;
}

/** An answer larger than this share of the whole is not worth the others that it would drive out; eighty years of months by country are. */
const LARGEST_SHARE = 1 / 4;

/** Answers by what was asked, the least lately used forgotten first, within a number of bytes. */
export class AnswerCache {
  readonly #answers = new Map<string, Answer>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (answer) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  set(key: string, answer: Answer): void {
    const size = sizeOf(key, answer);
    if (size > this.#most * LARGEST_SHARE) return;
    this.#forget(key);
    this.#answers.set(key, answer);
    this.#bytes += size;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }

  #forget(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

const sizeOf = (key: string, { body }: Answer): number => body.length + 2 * key.length;
