import type { Day, Weekday } from '@ephemeride/domain';
import type { Tense } from '../account/tense.ts';
import type { Stretch } from './resolved.ts';

/** What a despatch has told, up to an expression, that the expression may lean on. */
export interface Context {
  /** The day of writing, or the month or year where no more is known; null without header and dateline. */
  readonly reference: Stretch | null;
  /** The last day named, or the last few days. */
  readonly namedDay: Stretch | null;
  /** The last date named, of whatever length. */
  readonly named: Stretch | null;
  /** The day named nearest, close enough for an hour to belong to it. */
  readonly dayOfHour: Stretch | null;
  /** Days that the despatch names by weekday and date, near the reference. */
  readonly weekdays: ReadonlyMap<Weekday, Day>;
  /** Whether the words around look forward or back. */
  readonly tense: () => Tense;
  /** The same, of the expression's own clause only: null where the verb stands elsewhere or is an imperfect. */
  readonly clauseTense: () => Tense;
  /** Whether that is a past which leaves no doubt: `avait signé`, `depuis`. */
  readonly over: () => boolean;
  /** Whether the expression goes with the verb and not with a noun: `le 12 mai`, not `du 12 mai`. */
  readonly adverb: boolean;
  /** Whether it stands in a title or caption, which tell in the present what has been: `Le roi reçoit lundi`. */
  readonly heading: boolean;
  /** Whether `le` stands before it: `le lundi` is mostly every Monday. */
  readonly article: boolean;
  /** The last day named that is not after the reference: what `la veille` of a sentence about the past leans on. */
  readonly pastDay: Stretch | null;
  /** The day named right before with `et` or a comma between: `lundi et mardi`. */
  readonly listedAfter: Stretch | null;
  /** The last date without a year in the same sentence, whose year the next one shares. */
  readonly beside: Stretch | null;
  /** The year that the account has moved to: `En 1954, … le 7 mai`. */
  readonly narrativeYear: () => { readonly year: number; readonly after: Day } | null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A context in which nothing is known but the reference. */
export const contextOf = (reference: Stretch): Context => ({
  reference,
  namedDay: null,
  named: null,
  dayOfHour: null,
  weekdays: new Map(),
  tense: () => null,
  clauseTense: () => null,
  over: () => false,
  adverb: true,
  heading: false,
  article: false,
  pastDay: null,
  listedAfter: null,
  beside: null,
  narrativeYear: () => null,
});
