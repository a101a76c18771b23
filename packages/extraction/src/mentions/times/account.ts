import {
  boundsOf,
  type Day,
  type DocumentPart,
  dayNumber,
  type PartKind,
  type Weekday,
  weekdayOf,
} from '@ephemeride/domain';
import type { Sentence } from '../../despatch.ts';
import { FROM_THEN_ON, OF_NOUN, SINCE_THEN, UP_TO_THEN } from './lexicon/bearings.ts';
import type { Meaning } from './meaning.ts';
import { type Context, yearOf } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolved, Stretch } from './resolve/resolved.ts';
import type { Candidate } from './rule.ts';
import { type Tense, type TenseAround, Tenses } from './tense.ts';

/** A day named no farther than this before an hour, in UTF-16 code units, is the hour's own. */
const HOUR_REACH = 400;
/** A stretch of so many days can still be what `le lendemain` follows. */
const FEW_DAYS = 31;
/** Days named with their weekday this near to the reference, in days, are what the bare weekday means elsewhere. */
const NEAR_DAYS = 10;

/** What may part an expression from the day it says again, or follows in a list. */
const APPOSED = /^, (?:à |au |le |la )*$/;
const LISTED = /^(?:,? (?:et|puis) |, )(?:le )?$/;
/** How far to look for verbs where the text was not cut into sentences. */
const NO_SENTENCE = 200;

interface Told {
  readonly year: number;
  readonly after: Day;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Where an account stands: what has been named so far, and what the next expression may lean on. */
export class Account {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #parts: readonly DocumentPart[];
  readonly #reference: Stretch | null;
  readonly #weekdays: ReadonlyMap<Weekday, Day>;
  #sentence = 0;
  #part = 0;
  #named: Stretch | null = null;
  #namedDay: Stretch | null = null;
  #namedDayEnd = Number.NEGATIVE_INFINITY;
  #told: Told | null = null;
  #yearless: { readonly sentence: Sentence | null; readonly days: Stretch } | null = null;
  #tenses: { readonly sentence: Sentence; readonly found: Tenses } | null = null;

  constructor(
    text: string,
    sentences: readonly Sentence[],
    parts: readonly DocumentPart[],
    reference: Stretch | null,
    candidates: readonly Candidate[],
  ) {
    this.#text = text;
    this.#sentences = sentences;
    this.#parts = [...parts].sort((a, b) => a.start - b.start);
    this.#reference = reference;
    this.#weekdays = datedWeekdays(candidates, reference);
  }

  /** The kind of part that an offset lies in; offsets must be asked in rising order. */
  partAt(offset: number): PartKind | null {
    while (this.#part < this.#parts.length && this.#parts[this.#part]!.end <= offset) this.#part++;
    const part = this.#parts[this.#part];
    return part && part.start <= offset ? part.kind : null;
  }

  /** Resolves the next expression of the text and remembers what it named; null where it is no date. */
  resolve(candidate: Candidate): Resolved | null {
    const { start, end } = candidate;
    while (this.#sentence < this.#sentences.length && this.#sentences[this.#sentence]!.end <= start)
      this.#sentence++;
    const sentence = this.#sentences[this.#sentence];
    const within = sentence && sentence.start <= start ? sentence : null;
    let around: TenseAround | undefined;
    const tense = (): TenseAround => {
      around ??= this.#tensesOf(within, start).around(start, end);
      return around;
    };
    const looking = (verb: Tense): Tense => {
      if (SINCE_THEN(this.#text, start)) return 'PAST';
      const ahead = FROM_THEN_ON(this.#text, start) || (verb !== 'PAST' && UP_TO_THEN(this.#text, start));
      return ahead ? 'FUTURE' : verb;
    };
    // `à partir de juin` says nothing of which June, but that a past verb does not tell either.
    const inClause = (verb: Tense): Tense => (verb === 'PAST' && looking(verb) === 'FUTURE' ? null : verb);
    const resolved = resolve(candidate.meaning, {
      reference: this.#reference,
      named: this.#named,
      namedDay: this.#namedDay,
      dayOfHour: start - this.#namedDayEnd <= HOUR_REACH ? this.#namedDay : null,
      weekdays: this.#weekdays,
      adverb: !OF_NOUN(this.#text, start),
      apposedTo: this.#follows(start, APPOSED) ? this.#namedDay : null,
      listedAfter: this.#follows(start, LISTED) ? this.#namedDay : null,
      tense: () => looking(tense().tense),
      clauseTense: () => inClause(tense().near ? tense().tense : null),
      narrativeYear: () => this.#yearToldFor(within),
      beside: this.#yearless?.sentence === within ? this.#yearless.days : null,
    });
    if (resolved?.edtf && this.partAt(start) !== 'RELATED') this.#remember(candidate, resolved, within);
    return resolved;
  }

  /** The verbs of the sentence, found once for all its expressions; outside every sentence, those close by. */
  #tensesOf(sentence: Sentence | null, start: number): Tenses {
    if (!sentence)
      return new Tenses(
        this.#text,
        Math.max(0, start - NO_SENTENCE),
        Math.min(this.#text.length, start + NO_SENTENCE),
      );
    if (this.#tenses?.sentence !== sentence) {
      this.#tenses = { sentence, found: new Tenses(this.#text, sentence.start, sentence.end) };
    }
    return this.#tenses.found;
  }

  /** Whether nothing but such small words part an offset from the last day named. */
  #follows(start: number, words: RegExp): boolean {
    const apart = start - this.#namedDayEnd;
    return apart > 0 && apart < 14 && words.test(this.#text.slice(this.#namedDayEnd, start));
  }

  #yearToldFor(sentence: Sentence | null): Told | null {
    if (!this.#told || !sentence) return null;
    const apart = sentence.index - this.#told.sentence;
    return apart === 0 || (apart === 1 && sentence.paragraph === this.#told.paragraph) ? this.#told : null;
  }

  #remember({ start, end, meaning }: Candidate, { edtf }: Resolved, sentence: Sentence | null): void {
    const { earliest, latest } = boundsOf(edtf!);
    if (earliest === null || latest === null) return;
    // What stands in brackets is an aside: `(22 décembre 1944)` is not where the account goes on from.
    const aside = this.#text[start - 1] === '(' && this.#text[end] === ')';
    if (aside) return;
    this.#named = { earliest, latest };
    this.#yearless = isYearless(meaning) ? { sentence, days: this.#named } : null;
    if (dayNumber(latest) - dayNumber(earliest) < FEW_DAYS && edtf!.length >= 10) {
      this.#namedDay = this.#named;
      this.#namedDayEnd = end;
    }
    if (!sentence) return;
    const year = toldYear(meaning);
    if (year === null) {
      // A date of the day's own time ends the story.
      if (this.#told && yearOf(latest) !== this.#told.year) this.#told = null;
      return;
    }
    // `En 1954, …` and `en 1954 (en mai …)` set the year of what follows; a year in passing does not.
    const opensSentence = start - sentence.start <= 10 || this.#text.startsWith(' (', end);
    const elsewhere = !this.#reference || year !== yearOf(this.#reference.latest);
    this.#told =
      elsewhere && (opensSentence || meaning.kind !== 'YEAR')
        ? { year, after: earliest, sentence: sentence.index, paragraph: sentence.paragraph }
        : null;
  }
}

/** A day or month that leaves its year to the reader. */
const isYearless = (meaning: Meaning): boolean =>
  (meaning.kind === 'DAY' || meaning.kind === 'MONTH') && meaning.year === null && meaning.direction === null;

/** The year that an expression states itself. */
function toldYear(meaning: Meaning): number | null {
  if (meaning.kind === 'YEAR') return meaning.year;
  return meaning.kind === 'DAY' || meaning.kind === 'MONTH' ? meaning.year : null;
}

/** Weekdays that the despatch itself dates near the reference: `mardi 1er juin`, or the 1st of June alone, says which `mardi` is meant. */
function datedWeekdays(candidates: readonly Candidate[], reference: Stretch | null): Map<Weekday, Day> {
  const days = new Map<Weekday, Day | null>();
  if (!reference) return new Map();
  const context: Context = {
    reference,
    named: null,
    namedDay: null,
    dayOfHour: null,
    weekdays: new Map(),
    adverb: true,
    apposedTo: null,
    listedAfter: null,
    tense: () => null,
    clauseTense: () => null,
    narrativeYear: () => null,
    beside: null,
  };
  for (const { meaning } of candidates) {
    const day = meaning.kind === 'CLOCK' || meaning.kind === 'DAY_PART' ? meaning.of : meaning;
    if (day?.kind !== 'DAY' || day.month === null) continue;
    const edtf = resolve(day, context)?.edtf;
    if (edtf?.length !== 10) continue;
    const away = Math.max(
      dayNumber(reference.earliest) - dayNumber(edtf),
      dayNumber(edtf) - dayNumber(reference.latest),
    );
    if (away > (day.weekday === null ? NEAR_DAYS / 2 : NEAR_DAYS)) continue;
    const weekday = day.weekday ?? weekdayOf(edtf);
    const known = days.get(weekday);
    days.set(weekday, known === undefined || known === edtf ? edtf : null);
  }
  return new Map([...days].filter((entry): entry is [Weekday, Day] => entry[1] !== null));
}
