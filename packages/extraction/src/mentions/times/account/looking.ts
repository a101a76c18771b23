import type { Sentence } from '../../../despatch.ts';
import {
  AHEAD_OF_NOUN,
  FROM_THEN_ON,
  HAS_BEEN,
  SINCE_NOUN,
  SINCE_THEN,
  TO_COME,
  UP_TO_THEN,
} from '../lexicon/bearings.ts';
import { type Tense, type TenseAround, Tenses } from './tense.ts';

/** How far to look for verbs where the text was not cut into sentences, in UTF-16 code units. */
const NO_SENTENCE = 200;

const AHEAD: TenseAround = { tense: 'FUTURE', near: true, over: false };

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
  ): { tense: () => Tense; clauseTense: () => Tense; over: () => boolean } {
    let around: TenseAround | undefined;
    const look = (): TenseAround => {
      around ??= this.#byWordsBefore(this.#tensesOf(sentence, start).around(start, end), start);
      return around;
    };
    return {
      tense: () => look().tense,
      clauseTense: () => (look().near ? look().tense : null),
      over: () => look().over,
    };
  }

  /** What the words before an expression make of its verb's tense. */
  #byWordsBefore(verb: TenseAround, start: number): TenseAround {
    const text = this.#text;
    const { tense, near } = verb;
    if (SINCE_THEN(text, start) || SINCE_NOUN(text, start)) return { tense: 'PAST', near: true, over: true };
    // `à partir de juin` does not say which June, and a past verb does not tell either.
    if (FROM_THEN_ON(text, start)) return { ...AHEAD, near: near && tense === 'FUTURE' };
    if (tense !== 'FUTURE' && HAS_BEEN(text, start)) return { tense: 'PAST', near: true, over: false };
    if (tense === 'PAST') return AHEAD_OF_NOUN(text, start) ? { ...verb, tense: 'PRESENT' } : verb;
    if (UP_TO_THEN(text, start) || AHEAD_OF_NOUN(text, start)) return AHEAD;
    return tense !== 'FUTURE' && TO_COME(text, start) ? AHEAD : verb;
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
