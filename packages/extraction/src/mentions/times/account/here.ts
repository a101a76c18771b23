import type { Day } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import type { Context } from '../resolve/context.ts';
import type { Look } from '../resolve/look.ts';
import type { Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';
import type { Memory } from './memory.ts';

/** What the whole despatch says of its days. */
export type DespatchDays = Pick<Context, 'reference' | 'weekdays' | 'firstDay'>;

/** What the account has told up to one of its expressions; each is looked up only where the expression leans on it. */
export class Here implements Context {
  readonly reference: Context['reference'];
  readonly weekdays: Context['weekdays'];
  readonly firstDay: Context['firstDay'];
  readonly looking: Look;
  readonly #despatch: DespatchDays;
  readonly #memory: Memory;
  readonly #sentence: Sentence | null;
  readonly #candidate: Candidate;
  /** Where the words around the whole expression look. */
  readonly #around: Look;

  constructor(
    despatch: DespatchDays,
    memory: Memory,
    sentence: Sentence | null,
    candidate: Candidate,
    looking: Look,
    around = looking,
  ) {
    this.reference = despatch.reference;
    this.weekdays = despatch.weekdays;
    this.firstDay = despatch.firstDay;
    this.looking = looking;
    this.#despatch = despatch;
    this.#memory = memory;
    this.#sentence = sentence;
    this.#candidate = candidate;
    this.#around = around;
  }

  lookingTo(looking: Look): Context {
    return new Here(this.#despatch, this.#memory, this.#sentence, this.#candidate, looking, this.#around);
  }

  get named(): Stretch | null {
    return this.#memory.named;
  }

  get ahead(): Stretch | null {
    return this.#memory.ahead;
  }

  get namedDay(): Stretch | null {
    return (
      this.#memory.quotedDay(this.#sentence, this.#candidate.start) ?? this.#memory.namedDay(this.#sentence)
    );
  }

  get dayHere(): Stretch | null {
    return this.#memory.dayHere(this.#sentence);
  }

  get dayOfHour(): Stretch | null {
    return this.#memory.dayOfHour(this.#candidate.start, this.#sentence);
  }

  get nearDay(): Stretch | null {
    return this.#memory.nearDay;
  }

  returnDay(): Day | null {
    return this.#memory.returnDay(this.#sentence);
  }

  pastDay(back: boolean): Stretch | null {
    return (
      this.#memory.quotedDay(this.#sentence, this.#candidate.start) ??
      this.#memory.pastDay(this.#sentence, () => this.#around.over, back)
    );
  }

  get dayOver(): Stretch | null {
    return this.#memory.dayOver;
  }

  get firstDayTold(): Stretch | null {
    return this.#memory.firstDayTold;
  }

  eventDay(): Stretch | null {
    return this.#memory.eventDay(this.#candidate.end, this.#sentence);
  }

  get stretch(): Stretch | null {
    return this.#memory.stretch;
  }

  get stretchHere(): Stretch | null {
    return this.#memory.stretchHere(this.#sentence);
  }

  get listedAfter(): Stretch | null {
    return this.#memory.listedAfter(this.#candidate.start);
  }

  get beside(): Stretch | null {
    return this.#memory.beside(this.#sentence);
  }

  narrativeYear(): ReturnType<Context['narrativeYear']> {
    return this.#memory.story(this.#sentence);
  }
}
