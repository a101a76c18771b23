import type { Sentence } from '../../../despatch.ts';
import {
  AFTER_ANOTHER,
  AFTER_DOING,
  AHEAD_OF_NOUN,
  ARTICLE,
  AT_DAY,
  BEFORE_ENTRY,
  DEFINITE,
  FROM_THEN_ON,
  GOES_ON,
  HAS_BEEN,
  INVITED_TO,
  MADE_KNOWN,
  OF_NOUN,
  ON_AGENDA,
  OPENS_LINE,
  PUT_OFF_NOUN,
  PUT_OFF_TO,
  SETTLED_NOUN,
  SINCE_NOUN,
  SINCE_THEN,
  TO_COME,
  TOOK_OCCASION,
  UP_TO_THEN,
} from '../lexicon/bearings.ts';
import { TOLD_ON } from '../lexicon/told-on.ts';
import type { Look } from '../resolve/look.ts';
import type { TextWords } from '../scan/text-words.ts';
import { type Tense, type TenseAround, Tenses } from './tense.ts';

/** How far to look for verbs where the text was not cut into sentences, in UTF-16 code units. */
const NO_SENTENCE = 200;

const AHEAD: TenseAround = { tense: 'FUTURE', near: true, over: false, owed: false };

/** Where one expression looks, by the verbs of its sentence and the words before it. */
class LookAround implements Look {
  readonly #looking: Looking;
  readonly #sentence: Sentence | null;
  readonly #start: number;
  readonly #end: number;
  #around: TenseAround | null = null;

  constructor(looking: Looking, sentence: Sentence | null, start: number, end: number) {
    this.#looking = looking;
    this.#sentence = sentence;
    this.#start = start;
    this.#end = end;
  }

  #look(): TenseAround {
    this.#around ??= this.#looking.around(this.#sentence, this.#start, this.#end);
    return this.#around;
  }

  get tense(): Tense {
    return this.#look().tense;
  }

  get clauseTense(): Tense {
    return this.#look().near ? this.#look().tense : null;
  }

  get over(): boolean {
    return this.#look().over;
  }

  get adverb(): boolean {
    const { text } = this.#looking;
    return !OF_NOUN(text, this.#start) && !AT_DAY(text, this.#start);
  }

  get goesOn(): boolean {
    return GOES_ON(this.#looking.text, this.#start);
  }

  get heading(): boolean {
    return this.#sentence !== null && this.#sentence.part !== 'BODY';
  }

  get definite(): boolean {
    return DEFINITE(this.#looking.text, this.#start);
  }

  get listed(): boolean {
    const { text } = this.#looking;
    return OPENS_LINE(text, this.#start) && BEFORE_ENTRY(text, this.#end);
  }

  get article(): boolean {
    return ARTICLE(this.#looking.text, this.#start);
  }
}

/** What a past verb leads to that is still to come. */
const TO_THEN = [PUT_OFF_NOUN, PUT_OFF_TO];

/** What the words before an expression make of its verb's tense. */
function byWordsBefore(text: string, verb: TenseAround, start: number): TenseAround {
  const { tense, near } = verb;
  if (SINCE_THEN(text, start) || SINCE_NOUN(text, start))
    return { tense: 'PAST', near: true, over: true, owed: false };
  if (tense === 'PAST' && TO_THEN.some((leads) => leads(text, start))) return AHEAD;
  if (tense !== 'FUTURE' && (SETTLED_NOUN(text, start) || MADE_KNOWN(text, start))) return AHEAD;
  if (INVITED_TO(text, start) || (tense !== 'PAST' && ON_AGENDA(text, start))) return AHEAD;
  // `à partir de juin` does not say which June, and a past verb does not tell either.
  if (FROM_THEN_ON(text, start)) return { ...AHEAD, near: near && tense === 'FUTURE' };
  if (
    AFTER_DOING(text, start) ||
    (tense !== 'FUTURE' && (HAS_BEEN(text, start) || AFTER_ANOTHER(text, start)))
  )
    return { tense: 'PAST', near: true, over: false, owed: false };
  // `a reçu une délégation, qui séjourne à Dakar jusqu'à jeudi`: the past is another clause's.
  if (tense === 'PAST' && !near && UP_TO_THEN(text, start)) return AHEAD;
  if (tense === 'PAST') return AHEAD_OF_NOUN(text, start) ? { ...verb, tense: 'PRESENT' } : verb;
  // `ne se tiendra qu'en juin, a-t-on appris mardi`: the future is what was said.
  if (tense === 'FUTURE' && (TOLD_ON(text, start) || TOOK_OCCASION(text, start)))
    return { tense: 'PAST', near: true, over: false, owed: false };
  // `devait être signé avant Pâques`: whether that is over is not told.
  if (tense === 'FUTURE' && verb.owed) return verb;
  if (UP_TO_THEN(text, start) || AHEAD_OF_NOUN(text, start)) return AHEAD;
  return tense !== 'FUTURE' && TO_COME(text, start) ? AHEAD : verb;
}

/** Looks around the expressions of one text; a sentence is searched for verbs only if one of its expressions asks. */
export class Looking {
  readonly text: string;
  readonly #words: TextWords;
  #sentence: Sentence | null = null;
  #tenses: Tenses | null = null;

  constructor(words: TextWords) {
    this.text = words.text;
    this.#words = words;
  }

  at(sentence: Sentence | null, start: number, end: number): Look {
    return new LookAround(this, sentence, start, end);
  }

  around(sentence: Sentence | null, start: number, end: number): TenseAround {
    return byWordsBefore(this.text, this.#tensesOf(sentence, start).around(start, end), start);
  }

  /** The verbs of a sentence, found once for all its expressions; outside every sentence, those close by. */
  #tensesOf(sentence: Sentence | null, start: number): Tenses {
    if (!sentence) {
      return new Tenses(
        this.#words,
        Math.max(0, start - NO_SENTENCE),
        Math.min(this.text.length, start + NO_SENTENCE),
      );
    }
    if (this.#sentence !== sentence || !this.#tenses) {
      this.#sentence = sentence;
      this.#tenses = new Tenses(this.#words, sentence.start, sentence.end);
    }
    return this.#tenses;
  }
}
