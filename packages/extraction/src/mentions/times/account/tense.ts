import { countBelow } from '../scan/count-below.ts';
import type { TextWords } from '../scan/text-words.ts';
import { tokensOf } from './tokens.ts';
import { type Verb, VerbFinder } from './verbs.ts';

/**
 * Whether the words around an expression look back or forward; PRESENT where they tell of an agenda, `s'ouvre lundi`,
 * which is of the days about; null where they say nothing.
 */
export type Tense = 'PAST' | 'FUTURE' | 'PRESENT' | null;

/** The tense around an expression, and whether its verb stands in the same clause and is no imperfect. */
export interface TenseAround {
  readonly tense: Tense;
  readonly near: boolean;
  /** A past that leaves no doubt, however near the date: `avait signé`, `depuis`. */
  readonly over: boolean;
  /** `devait`, `initialement prévu`: a future that may be over by now. */
  readonly owed: boolean;
}

/** How far from an expression its verb is looked for, in UTF-16 code units. */
const REACH = 140;
/** What a clause's end adds to the distance of a verb behind it. */
const CLAUSE = 70;
/** An expression that begins no farther behind its clause's head opens it: `En mars, il signera`. */
const OPENING = 12;
/** No longer is an aside between a verb and its date: `, a dit le palais,`. */
const ASIDE = 32;
/** A participle alone speaks of a date no farther behind it: `signé le 5 mai`. */
const BEHIND_REACH = 6;
/** A place may stand between: `appareillé de Toulon le 24 février`. */
const PLACE_REACH = 24;

/** The verbs of one sentence by tense, found in one scan of it. */
export class Tenses {
  readonly #verbs: readonly Verb[];
  readonly #breaks: readonly number[];
  readonly #start: number;

  constructor(words: TextWords, start: number, end: number) {
    const { verbs, breaks } = new VerbFinder(tokensOf(words, start, end));
    this.#verbs = verbs;
    this.#breaks = breaks;
    this.#start = start;
  }

  /** The tense of the verb nearest to an expression, a verb in another clause counting as farther. */
  around(start: number, end: number): TenseAround {
    const clause = countBelow(this.#breaks, start + 1);
    let best: TenseAround = { tense: null, near: false, over: false, owed: false };
    let least = Number.POSITIVE_INFINITY;
    // `En mars, il signera`: the comma right behind an expression parts no clauses.
    const head = clause === 0 ? this.#start : this.#breaks[clause - 1]!;
    const opening = start - head <= OPENING;
    const comma = opening && this.#breaks[clause] === end + 1 ? 1 : 0;
    // `se tiendra à Kpalimé, en juin`: nor does the one right before it.
    const opened = clause > 0 && start - head <= BEHIND_REACH ? 1 : 0;
    // `se rendra, pour sa part, le 3 mai`: nor do the two of a short aside.
    const skipped = opened === 1 && clause > 1 && head - this.#breaks[clause - 2]! <= ASIDE ? 2 : opened;
    const aside = opened === 1 && this.#breaks[clause] === end + 1;
    for (let i = firstVerb(this.#verbs, start - REACH); i < this.#verbs.length; i++) {
      const verb = this.#verbs[i]!;
      if (verb.start > end + REACH) break;
      const apart = verb.end <= start ? start - verb.end : Math.max(0, verb.start - end);
      const behind = verb.scope === 'BEHIND';
      // `dès le navire réparé, lundi` has a comma between the participle and the date; `a annoncé, mercredi, le roi` has it in commas.
      if (behind && (verb.end > start || apart > PLACE_REACH)) continue;
      if (behind && verb.clause !== clause && (apart > BEHIND_REACH || !aside)) continue;
      const joined =
        verb.start >= end ? -comma : verb.end > start ? 0 : verb.clause < clause - 1 ? skipped : opened;
      const clauses = Math.min(3, Math.abs(verb.clause - clause + joined));
      if (verb.scope === 'CLAUSE' && clauses > 0) continue;
      const governed = verb.scope === 'AHEAD' && verb.start >= end ? CLAUSE : 0;
      const cost = behind && apart <= BEHIND_REACH ? 0 : apart + CLAUSE * clauses + governed;
      if (cost >= least) continue;
      least = cost;
      best = {
        tense: verb.tense,
        near: clauses === 0 && (!verb.weak || (verb.tense === 'PAST' && this.#isFirst(i))),
        over: clauses === 0 && verb.over,
        owed: verb.tense === 'FUTURE' && verb.weak,
      };
    }
    return best;
  }

  /** Whether no other verb leads a verb: an imperfect is a past, but `a dit qu'il partait en mai` tells of what is to come. */
  #isFirst(index: number): boolean {
    return !this.#verbs.slice(0, index).some(({ scope }) => scope !== 'BEHIND');
  }
}

/** The index of the first verb that ends at or after an offset. */
function firstVerb(verbs: readonly Verb[], offset: number): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (verbs[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
