import type { Tokens } from './tokens.ts';
import {
  AT_FIRST,
  BE,
  BREAK,
  CALL_OFF,
  CLITIC,
  DETERMINER,
  DUE,
  EITHER,
  FUTURE,
  GOVERNOR,
  HAD,
  HAS,
  IMPERFECT,
  INFINITIVE,
  IS,
  JOIN,
  JUST_DONE,
  LONE,
  LOOSE,
  MOVE,
  NEW_DATE,
  OF,
  OWED,
  PARTICIPLE,
  PAST,
  PLAN,
  PRESENT,
  SAY,
  SETTLE,
  TO,
  WAS,
} from './word-class.ts';

/**
 * How far a verb speaks: to dates of other clauses, of its own clause, or to the one right behind it: `signé lundi`. What an
 * infinitive behind `à` tells (AHEAD) is hardly of the date in front of it: `appelés aux urnes mercredi pour élire`.
 */
export type Scope = 'SENTENCE' | 'CLAUSE' | 'BEHIND' | 'AHEAD';

/** A verb of the sentence: where it stands, in which clause, and whether it is an imperfect, which tells of plans as well. */
export interface Verb {
  readonly tense: 'PAST' | 'FUTURE' | 'PRESENT';
  readonly weak: boolean;
  /** A pluperfect, which is over whatever the date. */
  readonly over: boolean;
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  clause: number;
}

/** How many tokens may stand between an auxiliary and its participle, and between a verb and its infinitive. */
const APART = 6;
const GOVERNED = 9;
/** How many words a name in brackets has: `(Côte d'Ivoire)`. */
const NAME_WORDS = 4;

/** Finds the verbs of a sentence and the ends of its clauses in one scan of its tokens. */
export class VerbFinder {
  readonly verbs: Verb[] = [];
  /** Offsets at which the next clause begins. */
  readonly breaks: number[] = [];
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    const { classes, ends } = tokens;
    const found: (Verb | null)[] = [];
    for (let index = 0; index < classes.length; index++) found.push(this.#verbAt(index, found));
    let asideEnd = -1;
    for (let index = 0; index < classes.length; index++) {
      const bits = classes[index]!;
      // `a reçu lundi et se rendra mardi`: a verb behind `et` opens its own clause.
      const opens = bits & JOIN && (speaks(found[index + 1]) || speaks(found[index + 2]));
      if (bits === BREAK && index > asideEnd) asideEnd = Math.max(asideEnd, this.#asideEnd(index));
      const aside = bits === BREAK && index <= asideEnd;
      if ((bits & BREAK && !aside) || opens) this.breaks.push(ends[index]!);
      const verb = found[index];
      if (!verb) continue;
      verb.clause = this.breaks.length;
      this.verbs.push(verb);
    }
  }

  /** The mark that closes what one opens, where only a name stands between: `à Gdynia (Pologne) mardi`; -1 where none does. */
  #asideEnd(index: number): number {
    const { classes } = this.#tokens;
    if (classes[index] !== BREAK) return -1;
    for (let at = index + 1; at <= index + NAME_WORDS + 1; at++) {
      const bits = this.#class(at);
      if (bits === BREAK) return at > index + 1 ? at : -1;
      if (bits & ~(OF | DETERMINER)) return -1;
    }
    return -1;
  }

  /** The bits of a token; none before the first, of which an index below zero would have the engine look for a name. */
  #class(index: number): number {
    return index < 0 ? 0 : (this.#tokens.classes[index] ?? 0);
  }

  #verb(tense: Verb['tense'], first: number, last = first, scope: Scope = 'SENTENCE', weak = false): Verb {
    return {
      tense,
      weak,
      over: (this.#class(first) & HAD) !== 0 && last > first,
      start: this.#tokens.starts[first]!,
      end: this.#tokens.ends[last]!,
      scope,
      clause: 0,
    };
  }

  /** `reporté à`, `fixée au`: what follows is the new date. */
  #givesNewDate(index: number): boolean {
    return (this.#class(index) & NEW_DATE) !== 0 && (this.#class(index + 1) & TO) !== 0;
  }

  /** `avait d'abord été fixée`: a first plan, told of as over. */
  #wasFirst(index: number): boolean {
    let first = false;
    for (let at = index - 1; at >= Math.max(0, index - APART); at--) {
      if (this.#class(at) & AT_FIRST) first = true;
      if (this.#class(at) & HAD) return first;
    }
    return false;
  }

  /** `programmée en octobre, a été ajournée`: a plan set off behind its noun, which the sentence goes on to call off. */
  #isCalledOff(index: number, before: readonly (Verb | null)[]): boolean {
    const { classes } = this.#tokens;
    if (!(this.#class(index) & PLAN) || !(this.#class(index - 1) & BREAK)) return false;
    if (before.some((verb) => verb !== null)) return false;
    for (let at = index + 2; at < classes.length; at++)
      if (classes[at]! & CALL_OFF && classes[at - 1]! & (BE | LOOSE)) return true;
    return false;
  }

  #verbAt(index: number, before: readonly (Verb | null)[]): Verb | null {
    const bits = this.#class(index);
    if (bits === 0) return null;
    if (bits & (HAS | IS | WAS)) return this.#withAuxiliary(index, bits);
    if (bits & (FUTURE | PLAN) || this.#givesNewDate(index)) {
      // `initialement prévu le 3 mars`, `avait d'abord été fixée au 22`: whether it was or is to come is not told.
      const first =
        (this.#class(index - 1) & AT_FIRST) !== 0 ||
        this.#wasFirst(index) ||
        this.#isCalledOff(index, before);
      // `Elle devait s'y rendre en mars`: nor is it here.
      return this.#verb('FUTURE', index, index, 'SENTENCE', first || (bits & OWED) !== 0);
    }
    if (bits & PAST) return this.#verb('PAST', index);
    // `au siège du ministère`: behind `au` stands a noun.
    if (bits & PRESENT && !(this.#class(index - 1) & TO)) return this.#verb('PRESENT', index);
    if (bits & INFINITIVE) return this.#infinitive(index);
    const previous = this.#class(index - 1);
    const done = bits & LONE || (bits & EITHER && !(previous & (DETERMINER | OF | TO)));
    if (done && !(previous & (BE | HAS | IS | WAS | FUTURE))) {
      const ahead = this.#sharedFuture(index, before) || this.#isOfFuture(index);
      return this.#verb(ahead ? 'FUTURE' : 'PAST', index, index, 'BEHIND');
    }
    return bits & IMPERFECT ? this.#verb('PAST', index, index, 'SENTENCE', true) : null;
  }

  /** `sera paraphé jeudi et signé en mai`: the second participle shares the first one's auxiliary. */
  #sharedFuture(index: number, before: readonly (Verb | null)[]): boolean {
    if (!(this.#class(index - 1) & JOIN)) return false;
    for (let at = index - 2; at >= Math.max(0, index - GOVERNED); at--) {
      const verb = before[at];
      if (verb && verb.scope !== 'BEHIND') return verb.tense === 'FUTURE';
    }
    return false;
  }

  /** `sera partiellement fermé lundi`, `sera, a-t-il dit, ouvert`: the participle of a future, adverbs or an aside between. */
  #isOfFuture(index: number): boolean {
    const marks = (at: number) => (this.#class(at) & (BREAK | LOOSE)) === (BREAK | LOOSE);
    let at = index - 1;
    if (marks(at)) {
      const last = at - NAME_WORDS - 2;
      for (at--; at > last && !marks(at); ) at--;
      return marks(at) && (this.#class(at - 1) & (FUTURE | WAS)) === FUTURE;
    }
    while (at > index - APART && this.#class(at) & LOOSE && !(this.#class(at) & BREAK)) at--;
    return (this.#class(at) & FUTURE) !== 0;
  }

  /** The tense of an auxiliary with its participle, a few adverbs between left out. */
  #withAuxiliary(index: number, auxiliary: number): Verb | null {
    let passive = false;
    for (let last = index + 1; last <= index + APART; last++) {
      const bits = this.#class(last);
      if (bits & BE) passive = true;
      if (bits & LOOSE) continue;
      if (!(bits & PARTICIPLE)) break;
      // `a reporté à vendredi`: the participle itself says that the day is to come.
      if (this.#givesNewDate(last) || bits & PLAN) return null;
      return this.#perfect(index, last, auxiliary, bits, passive);
    }
    if (auxiliary & FUTURE) return this.#verb('FUTURE', index);
    if (auxiliary & WAS) return this.#verb('PAST', index, index, 'SENTENCE', true);
    if (auxiliary & IS) return this.#verb('PRESENT', index, index, 'BEHIND');
    return passive ? this.#verb('PAST', index) : null;
  }

  #perfect(
    first: number,
    last: number,
    auxiliary: number,
    participle: number,
    passive: boolean,
  ): Verb | null {
    const state =
      (auxiliary & IS) !== 0 && !(participle & MOVE) && !(this.#class(first - 1) & CLITIC) && !passive;
    // `est annulé` is of a day to come, `a annulé` of the day of cancelling, `a été annulé` of either.
    if (participle & CALL_OFF) {
      if (auxiliary & IS) return this.#verb('FUTURE', first, last);
      // `a été annulé dimanche soir`, where the day stands at once behind it, is of the day of cancelling.
      return passive && this.#class(last + 1) & (TO | OF | DETERMINER)
        ? null
        : this.#verb('PAST', first, last, passive ? 'BEHIND' : 'SENTENCE', passive);
    }
    if (state && participle & SETTLE) return this.#verb('FUTURE', first, last);
    if (state) return this.#verb('PRESENT', first, last, 'CLAUSE');
    // `serait signée` is to come, `seraient tombés` is hearsay of what has been.
    if (auxiliary & WAS && auxiliary & FUTURE && !(participle & MOVE))
      return this.#verb('FUTURE', first, last);
    if (participle & SAY) return this.#verb('PAST', first, last, 'CLAUSE');
    return this.#verb('PAST', first, last, participle & SETTLE ? 'BEHIND' : 'SENTENCE');
  }

  /** `a décidé de se réunir`, `l'appel à manifester`, `vient de signer`. */
  #infinitive(index: number): Verb | null {
    let before = index - 1;
    while (before >= 0 && this.#class(before) & CLITIC) before--;
    if (this.#class(before) & DUE) return this.#verb('FUTURE', index);
    if (!(this.#class(before) & (TO | OF))) return null;
    if (this.#class(before - 1) & JUST_DONE) return this.#verb('PAST', index);
    for (let at = before - 1; at >= Math.max(0, before - GOVERNED); at--) {
      const bits = this.#class(at);
      if (bits & GOVERNOR) return this.#verb('FUTURE', index, index, 'AHEAD');
      if (bits & BREAK && !(bits & LOOSE)) return null;
    }
    return null;
  }
}

/** A verb that opens a clause of its own: no participle alone. */
const speaks = (verb: Verb | null | undefined): boolean =>
  verb?.scope === 'SENTENCE' || verb?.scope === 'CLAUSE' || verb?.scope === 'AHEAD';
