import type { Sentence } from '../../../despatch.ts';
import { FROM_THEN_ON, SINCE_THEN, UP_TO_THEN } from '../lexicon/bearings.ts';
import { type Tense, type TenseAround, Tenses } from './tense.ts';

/** How far to look for verbs where the text was not cut into sentences, in UTF-16 code units. */
const NO_SENTENCE = 200;

/** Whether the sentence looks forward or back where an expression stands, by its verbs and the words before it. */
export class Looking {
  readonly #text: string;
  #sentence: Sentence | null = null;
  #tenses: Tenses | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Both answers for one expression; its sentence is searched for verbs only if one is asked. */
  at(
    sentence: Sentence | null,
    start: number,
    end: number,
  ): { tense: () => Tense; clauseTense: () => Tense } {
    let around: TenseAround | undefined;
    const verb = (): TenseAround => {
      around ??= this.#tensesOf(sentence, start).around(start, end);
      return around;
    };
    return {
      tense: () => this.#byWordsBefore(verb().tense, start),
      clauseTense: () => {
        const { tense, near } = verb();
        // `à partir de juin` does not say which June, but that a past verb does not tell either.
        const blocked = tense === 'PAST' && this.#byWordsBefore(tense, start) === 'FUTURE';
        return near && !blocked ? tense : null;
      },
    };
  }

  #byWordsBefore(verb: Tense, start: number): Tense {
    if (SINCE_THEN(this.#text, start)) return 'PAST';
    const ahead = FROM_THEN_ON(this.#text, start) || (verb !== 'PAST' && UP_TO_THEN(this.#text, start));
    return ahead ? 'FUTURE' : verb;
  }

  /** The verbs of a sentence, found once for all its expressions; outside every sentence, those close by. */
  #tensesOf(sentence: Sentence | null, start: number): Tenses {
    if (!sentence) {
      return new Tenses(
        this.#text,
        Math.max(0, start - NO_SENTENCE),
        Math.min(this.#text.length, start + NO_SENTENCE),
      );
    }
    if (this.#sentence !== sentence || !this.#tenses) {
      this.#sentence = sentence;
      this.#tenses = new Tenses(this.#text, sentence.start, sentence.end);
    }
    return this.#tenses;
  }
}
