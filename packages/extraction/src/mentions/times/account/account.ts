import type { PartKind } from '@ephemeride/domain';
import { resolve } from '../resolve/resolve.ts';
import type { Resolved, Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';
import type { TextWords } from '../scan/text-words.ts';
import type { Cursor } from './cursor.ts';
import { datedWeekdays, firstDayNamed } from './dated-weekdays.ts';
import { type DespatchDays, Here } from './here.ts';
import { Looking } from './looking.ts';
import { Memory } from './memory.ts';

/** Other despatches' headlines and what the page added are no part of the account. */
const ASIDES = new Set<PartKind>(['HEADER', 'RELATED', 'FURNITURE']);

/** Where the despatch stands as it is read: each expression is resolved by what those before it have named. */
export class Account {
  readonly #cursor: Cursor;
  readonly #despatch: DespatchDays;
  readonly #memory: Memory;
  readonly #looking: Looking;

  constructor(words: TextWords, cursor: Cursor, reference: Stretch | null, candidates: readonly Candidate[]) {
    this.#cursor = cursor;
    this.#despatch = {
      reference,
      weekdays: datedWeekdays(candidates, reference),
      firstDay: firstDayNamed(candidates, reference, words.text),
    };
    this.#memory = new Memory(words.text, reference);
    this.#looking = new Looking(words);
  }

  /** Resolves the next expression of the text and remembers what it named; null where it is no date. */
  resolve(candidate: Candidate): Resolved | null {
    const { start, end } = candidate;
    const sentence = this.#cursor.sentenceAt(start);
    const memory = this.#memory;
    const looking = this.#looking.at(sentence, start, end);
    const here = new Here(this.#despatch, memory, sentence, candidate, looking);
    const resolved = resolve(candidate.meaning, here);
    const part = this.#cursor.partAt(start);
    const told = resolved?.edtf && (part === null || !ASIDES.has(part));
    if (told) memory.remember(candidate, resolved.edtf!, sentence, () => looking.over);
    return resolved;
  }
}
