import type { Day, PartKind, Weekday } from '@ephemeride/domain';
import { resolve } from '../resolve/resolve.ts';
import type { Resolved, Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';
import type { TextWords } from '../scan/text-words.ts';
import type { Cursor } from './cursor.ts';
import { datedWeekdays, firstDayNamed } from './dated-weekdays.ts';
import { Looking } from './looking.ts';
import { Memory } from './memory.ts';

/** Other despatches' headlines and what the page added are no part of the account. */
const ASIDES = new Set<PartKind>(['HEADER', 'RELATED', 'FURNITURE']);

/** Where the despatch stands as it is read: each expression is resolved by what those before it have named. */
export class Account {
  readonly #cursor: Cursor;
  readonly #reference: Stretch | null;
  readonly #weekdays: ReadonlyMap<Weekday, Day>;
  readonly #firstDay: Day | null;
  readonly #memory: Memory;
  readonly #looking: Looking;

  constructor(words: TextWords, cursor: Cursor, reference: Stretch | null, candidates: readonly Candidate[]) {
    this.#cursor = cursor;
    this.#reference = reference;
    this.#weekdays = datedWeekdays(candidates, reference);
    this.#firstDay = firstDayNamed(candidates, reference, words.text);
    this.#memory = new Memory(words.text, reference);
    this.#looking = new Looking(words);
  }

  /** Resolves the next expression of the text and remembers what it named; null where it is no date. */
  resolve(candidate: Candidate): Resolved | null {
    const { start, end } = candidate;
    const sentence = this.#cursor.sentenceAt(start);
    const memory = this.#memory;
    const looking = this.#looking.at(sentence, start, end);
    const resolved = resolve(candidate.meaning, {
      reference: this.#reference,
      weekdays: this.#weekdays,
      firstDay: this.#firstDay,
      named: memory.named,
      ahead: memory.ahead,
      namedDay: memory.quotedDay(sentence, start) ?? memory.namedDay(sentence),
      dayHere: memory.dayHere(sentence),
      dayOfHour: memory.dayOfHour(start, sentence),
      nearDay: memory.nearDay,
      returnDay: () => memory.returnDay(sentence),
      pastDay: (back) =>
        memory.quotedDay(sentence, start) ?? memory.pastDay(sentence, () => looking.over, back),
      dayOver: memory.dayOver,
      stretch: memory.stretch,
      firstDayTold: memory.firstDayTold,
      eventDay: () => memory.eventDay(end, sentence),
      listedAfter: memory.listedAfter(start),
      beside: memory.beside(sentence),
      narrativeYear: () => memory.story(sentence),
      looking,
    });
    const part = this.#cursor.partAt(start);
    const told = resolved?.edtf && (part === null || !ASIDES.has(part));
    if (told) memory.remember(candidate, resolved.edtf!, sentence, () => looking.over);
    return resolved;
  }
}
