import type { Day, Weekday } from '@ephemeride/domain';
import type { StoryYear } from '../account/story.ts';
import { type Look, NOWHERE } from './look.ts';
import type { Stretch } from './resolved.ts';

/** What a despatch has told, up to an expression, that the expression may lean on. */
export interface Context {
  /** The day of writing, or the month or year where no more is known; null without header and dateline. */
  readonly reference: Stretch | null;
  /** The last day named, or the last few days. */
  readonly namedDay: Stretch | null;
  /** The same, where it was named in this paragraph. */
  readonly dayHere: Stretch | null;
  /** The last date named, of whatever length. */
  readonly named: Stretch | null;
  /** The last one that is not over by the reference. */
  readonly ahead: Stretch | null;
  /** The day named nearest, close enough for an hour to belong to it. */
  readonly dayOfHour: Stretch | null;
  /** The last day named of the weeks around the reference, where the last of all is long over. */
  readonly nearDay: Stretch | null;
  /** The next return of a day of other times that the paragraph has just named. */
  returnDay(): Day | null;
  /** Days that the despatch names by weekday and date, near the reference. */
  readonly weekdays: ReadonlyMap<Weekday, Day>;
  /** Where only the month or year of writing is known, the first day of it that the despatch names. */
  readonly firstDay: Day | null;
  /** Where the words around it look. */
  readonly looking: Look;
  /** The same context, where the words look elsewhere. */
  lookingTo(looking: Look): Context;
  /** The last day named that is not after the reference: what `la veille` of a sentence about the past leans on. */
  pastDay(back: boolean): Stretch | null;
  /** The last day named before the day of writing: what the event of `la veille du vote` fell on. */
  readonly dayOver: Stretch | null;
  /** The day of the event that the noun behind the expression names, where a sentence before has told of it. */
  eventDay(): Stretch | null;
  /** The first day that the despatch tells of as over: that of what it is about. */
  readonly firstDayTold: Stretch | null;
  /** The last days on end that were named, where they are few. */
  readonly stretch: Stretch | null;
  /** The same, where a sentence before in this paragraph named them. */
  readonly stretchHere: Stretch | null;
  /** The day named right before with `et` or a comma between: `lundi et mardi`. */
  readonly listedAfter: Stretch | null;
  /** The last date without a year in the same sentence, whose year the next one shares. */
  readonly beside: Stretch | null;
  /** The year that the account has moved to: `En 1954, … le 7 mai`. */
  narrativeYear(): StoryYear | null;
}

/** The year of a day; before Christ it is counted as astronomers do: `-0043` is 44 BC. */
export const yearOf = (day: Day): number => Number(day.slice(0, day.startsWith('-') ? 5 : 4));

/** A context in which nothing is known but the reference. */
export const contextOf = (reference: Stretch, looking = NOWHERE): Context => ({
  reference,
  namedDay: null,
  dayHere: null,
  named: null,
  ahead: null,
  dayOfHour: null,
  nearDay: null,
  returnDay: () => null,
  weekdays: new Map(),
  firstDay: null,
  looking,
  lookingTo: (look) => contextOf(reference, look),
  pastDay: () => null,
  dayOver: null,
  firstDayTold: null,
  eventDay: () => null,
  stretch: null,
  stretchHere: null,
  listedAfter: null,
  beside: null,
  narrativeYear: () => null,
});
