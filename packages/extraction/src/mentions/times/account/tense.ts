import { LETTER } from '../lexicon/pattern.ts';
import {
  AGENDA,
  AUXILIARIES,
  BETWEEN,
  CALLED_OFF,
  DONE,
  FUTURES,
  NOT_FUTURES,
  NOT_PARTICIPLES,
  PASTS,
  PLANNED,
  PUT_OFF,
  RELATIVES,
  REPORTED,
} from '../lexicon/verbs.ts';

/**
 * Whether the words around an expression look back or forward; PRESENT where they tell of an agenda, `s'ouvre lundi`,
 * which is of the days about; null where they say nothing.
 */
export type Tense = 'PAST' | 'FUTURE' | 'PRESENT' | null;

/** The tense around an expression, and whether its verb stands in the same clause. */
export interface TenseAround {
  readonly tense: Tense;
  readonly near: boolean;
}

/** A verb of the sentence: where it stands, in which clause, and whether it is an imperfect, which tells of plans as well. */
interface Verb {
  readonly tense: Exclude<Tense, null>;
  readonly weak: boolean;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** A participle without auxiliary, which says something of what stands right behind it only: `signé lundi`. */
  readonly lone: boolean;
}

/** A boundary between clauses; the one at `end` begins the next. */
interface Break {
  readonly end: number;
}

/** How far from an expression its verb is looked for, in UTF-16 code units. */
const REACH = 140;
/** What a clause's end adds to the distance of a verb behind it. */
const CLAUSE = 70;
/** A participle alone speaks of a date no farther behind it: `signé le 5 mai`. */
const LONE_REACH = 6;

const TOKENS = new RegExp(`[${LETTER}]+|[,;:()«»"']`, 'g');
/** Futures end in -ra or -ront, and in -rait where they are reported, after a stem in r; passé simple in -ra (`montra`, `tira`) has other stems. */
const FUTURE = /(?:er|[^lst]ir|dr|vr|rr)(?:a|ont|ait|aient)$|[a-zà-ÿ]{2}eront$/;
const PARTICIPLE = /(?:é|i|u|is|it|ert|ort|int|eint|aint|oint)(?:e|s|es)?$/;
const IMPERFECT = /[a-zà-ÿ]{2}(?:[^r]|[^e]r)ai(?:t|ent)$/;
const PRESENT = /^(?:est|sont)$/;
const TO = /^(?:à|au|aux|pour|jusqu)$/;
/** `sera reçu`, `être signé`: no participle alone. */
const AFTER_VERB = new Set([...FUTURES, ...AUXILIARIES, 'être', 'été', 'avoir']);
const JOINING = new Set(['et', 'puis', 'ou']);
const PUNCTUATION = /^[,;:()«»"]$/;

interface Token {
  /** Its place among the sentence's tokens. */
  readonly index: number;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The participle after an auxiliary, a few adverbs between left out, and whether `été` stands among them. */
function participleAfter(tokens: readonly Token[], index: number): { token: Token; passive: boolean } | null {
  let passive = false;
  for (let i = index + 1; i <= index + 3; i++) {
    const token = tokens[i];
    if (!token) return null;
    passive ||= token.word === 'été';
    if (BETWEEN.has(token.word) || token.word.endsWith('ment')) continue;
    return PARTICIPLE.test(token.word) && !NOT_PARTICIPLES.has(token.word) ? { token, passive } : null;
  }
  return null;
}

/** The tense of an auxiliary with its participle; null where the two say nothing of the day. */
function perfectTense(auxiliary: string, participle: string, passive: boolean): 'PAST' | 'FUTURE' | null {
  // `est annulé` is of a day to come, `a annulé` of the day of cancelling, `a été annulé` of either.
  if (CALLED_OFF.test(participle)) return PRESENT.test(auxiliary) ? 'FUTURE' : passive ? null : 'PAST';
  return PLANNED.test(participle) || REPORTED.test(participle) ? null : 'PAST';
}

/** `reporté à`, `fixée au`: what follows is the new date. */
const isPutOff = ({ word, index }: Token, tokens: readonly Token[]): boolean =>
  PUT_OFF.test(word) && TO.test(tokens[index + 1]?.word ?? '');

function tenseOf(tokens: readonly Token[], index: number): Omit<Verb, 'clause'> | null {
  const token = tokens[index]!;
  const { word, start } = token;
  const verb = (tense: Exclude<Tense, null>, last = token, weak = false, lone = false) => {
    return { tense, weak, lone, start, end: last.end };
  };
  if (FUTURES.has(word) || PLANNED.test(word)) return verb('FUTURE');
  if (isPutOff(token, tokens)) return verb('FUTURE');
  if (AUXILIARIES.has(word)) {
    const participle = participleAfter(tokens, index);
    // `a reporté à vendredi`: the participle itself says that the day is to come.
    if (!participle || isPutOff(participle.token, tokens)) return null;
    const tense = perfectTense(word, participle.token.word, participle.passive);
    return tense ? verb(tense, participle.token) : null;
  }
  if (word.length > 3 && FUTURE.test(word) && !NOT_FUTURES.has(word)) return verb('FUTURE');
  if (PASTS.has(word)) return verb('PAST');
  if (AGENDA.has(word)) return verb('PRESENT');
  if (DONE.test(word) && !AFTER_VERB.has(tokens[index - 1]?.word ?? ''))
    return verb('PAST', token, false, true);
  return IMPERFECT.test(word) ? verb('PAST', token, true) : null;
}

/** The verbs of one sentence by tense, found in one scan of it. */
export class Tenses {
  readonly #verbs: readonly Verb[];
  readonly #breaks: readonly Break[];

  constructor(text: string, start: number, end: number) {
    const tokens: Token[] = [];
    for (const match of text.slice(start, end).matchAll(TOKENS)) {
      const at = start + match.index;
      const word = match[0];
      // A capitalised word inside a sentence is a name: `Rivera`, `Madera`; capitals throughout are a headline's.
      const name = word.length > 1 && at > start && /^[A-ZÀ-Ý]/.test(word) && word !== word.toUpperCase();
      tokens.push({
        index: tokens.length,
        word: name ? '' : word.length > 24 ? '' : word.toLowerCase(),
        start: at,
        end: at + word.length,
      });
    }
    const verbs: Verb[] = [];
    const breaks: Break[] = [];
    for (const [index, token] of tokens.entries()) {
      // `a reçu lundi et se rendra mardi`: a verb behind `et` opens its own clause.
      const joins =
        JOINING.has(token.word) &&
        tokens
          .slice(index + 1, index + 3)
          .some((_, ahead) => tenseOf(tokens, index + 1 + ahead)?.lone === false);
      if (joins || PUNCTUATION.test(token.word) || RELATIVES.has(token.word)) breaks.push({ end: token.end });
      const verb = tenseOf(tokens, index);
      if (verb) verbs.push({ ...verb, clause: breaks.length });
    }
    this.#verbs = verbs;
    this.#breaks = breaks;
  }

  /**
   * The tense of the verb nearest to an expression, a verb in another clause counting as farther; `near` where it
   * stands in the expression's own clause and is no imperfect.
   */
  around(start: number, end: number): TenseAround {
    const clause = firstAtOrAfter(this.#breaks, start + 1);
    let best: TenseAround = { tense: null, near: false };
    let least = Number.POSITIVE_INFINITY;
    // `En mars, il signera`: the comma right behind an expression parts no clauses.
    const comma = this.#breaks[clause]?.end === end + 1 ? 1 : 0;
    for (let i = firstAtOrAfter(this.#verbs, start - REACH); i < this.#verbs.length; i++) {
      const verb = this.#verbs[i]!;
      if (verb.start > end + REACH) break;
      const apart = verb.end <= start ? start - verb.end : Math.max(0, verb.start - end);
      if (verb.lone && (verb.end > start || apart > LONE_REACH)) continue;
      const ahead = verb.start >= end ? comma : 0;
      const clauses = Math.min(3, Math.abs(verb.clause - clause - ahead));
      const cost = verb.lone ? 0 : apart + CLAUSE * clauses;
      if (cost >= least) continue;
      least = cost;
      best = { tense: verb.tense, near: clauses === 0 && !verb.weak };
    }
    return best;
  }
}

/** The index of the first item that ends at or after an offset, in a list ordered by ends. */
function firstAtOrAfter(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
