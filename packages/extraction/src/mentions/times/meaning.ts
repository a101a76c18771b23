import type { Weekday } from '@ephemeride/domain';
import type { DayPart } from './lexicon/day-parts.ts';
import type { Direction } from './lexicon/directions.ts';
import type { Season } from './lexicon/seasons.ts';
import type { CalendarUnit } from './lexicon/units.ts';

/** What an expression says by itself, before anything is known of the despatch that holds it. Absent parts are null. */
export type Meaning =
  | DayMeaning
  | WeekdayMeaning
  | MonthMeaning
  | YearMeaning
  | FixedMeaning
  | YearPartMeaning
  | SeasonMeaning
  | FeastMeaning
  | ShiftMeaning
  | DayForDayMeaning
  | NthMeaning
  | DayOfStretchMeaning
  | PartMeaning
  | RangeMeaning
  | UntilMeaning
  | AboutMeaning
  | OffsetMeaning
  | UnitOfMeaning
  | DayPartMeaning
  | ClockMeaning
  | PlainMeaning;

/** `mercredi 28 décembre 2022`, `le 6 mai dernier`, `lundi 4`. */
export interface DayMeaning {
  readonly kind: 'DAY';
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: Weekday | null;
  readonly direction: Direction | null;
  /** The year as another expression names it: `de l'année dernière`. */
  readonly within: Meaning | null;
}

export interface WeekdayMeaning {
  readonly kind: 'WEEKDAY';
  readonly weekday: Weekday;
  readonly direction: Direction | null;
}

export interface MonthMeaning {
  readonly kind: 'MONTH';
  readonly month: number;
  readonly year: number | null;
  readonly direction: Direction | null;
  readonly within: Meaning | null;
}

export interface YearMeaning {
  readonly kind: 'YEAR';
  readonly year: number;
}

/** A date that needs no reference: decades, centuries, ISO dates. */
export interface FixedMeaning {
  readonly kind: 'FIXED';
  readonly edtf: string;
}

/** `premier trimestre 2023`; `months` is how long one part is. */
export interface YearPartMeaning {
  readonly kind: 'YEAR_PART';
  readonly months: 3 | 4 | 6;
  readonly part: number;
  readonly year: number | null;
  readonly direction: Direction | null;
  readonly within: Meaning | null;
}

export interface SeasonMeaning {
  readonly kind: 'SEASON';
  readonly season: Season;
  readonly year: number | null;
  readonly direction: Direction | null;
  /** `en été`, which is no one summer. */
  readonly everyYear: boolean;
  readonly within: Meaning | null;
}

export interface FeastMeaning {
  readonly kind: 'FEAST';
  readonly feast: string;
  readonly year: number | null;
  readonly direction: Direction | null;
}

/**
 * So many units from the reference, or from the last date named: `hier`, `la semaine prochaine`, `le lendemain`;
 * from an EVENT that is no date: `au lendemain de la victoire`, or that the last day named may date: `la veille du vote`;
 * from the day named in the same PARAGRAPH, else the reference: `plus tôt dans la journée`;
 * from the STORY's year, where the account has moved to one: `à la fin de l'année`.
 */
export interface ShiftMeaning {
  readonly kind: 'SHIFT';
  readonly unit: CalendarUnit;
  readonly by: number;
  readonly from: 'REFERENCE' | 'NAMED' | 'PARAGRAPH' | 'STORY' | 'EVENT' | 'EVENT_NAMED';
}

/** `il y a cent ans jour pour jour`: the same day of a month or year before, counted from the day named here or that of writing. */
export interface DayForDayMeaning {
  readonly kind: 'DAY_FOR_DAY';
  readonly unit: 'MONTH' | 'YEAR';
  readonly by: number;
}

/** `premier dimanche de mai`, `dernière semaine d'août`, `seconde quinzaine de juin`; `nth` -1 is the last. */
export interface NthMeaning {
  readonly kind: 'NTH';
  readonly nth: number;
  readonly of: Meaning;
  readonly what: Weekday | 'DAY' | 'WEEK' | 'FORTNIGHT' | 'DECADE' | 'WEEKEND';
}

/** `le second jour`, of the stretch of days named last; `nth` -1 is its last. */
export interface DayOfStretchMeaning {
  readonly kind: 'DAY_OF_STRETCH';
  readonly nth: number;
}

export interface PartMeaning {
  readonly kind: 'PART';
  readonly part: 'START' | 'MIDDLE' | 'END' | 'COURSE';
  readonly of: Meaning;
}

export interface RangeMeaning {
  readonly kind: 'RANGE';
  readonly from: Meaning;
  readonly to: Meaning;
}

/** `d'ici fin 2024`. */
export interface UntilMeaning {
  readonly kind: 'UNTIL';
  readonly end: Meaning;
}

/** `vers 1995`. */
export interface AboutMeaning {
  readonly kind: 'ABOUT';
  readonly of: Meaning;
}

/** `la veille de Noël`, `le lendemain du 5 mai`. */
export interface OffsetMeaning {
  readonly kind: 'OFFSET';
  readonly days: number;
  readonly of: Meaning;
}

/** `la semaine du 12 mai`: the unit that holds a day. */
export interface UnitOfMeaning {
  readonly kind: 'UNIT_OF';
  readonly unit: CalendarUnit;
  readonly of: Meaning;
}

/** A part of a day; `of` null takes the day from what stands around it. */
export interface DayPartMeaning {
  readonly kind: 'DAY_PART';
  readonly part: DayPart;
  readonly of: Meaning | null;
}

export interface ClockMeaning {
  readonly kind: 'CLOCK';
  /** ISO 8601, without seconds: `21:45`. */
  readonly time: string;
  readonly of: Meaning | null;
}

/** A TIMEX3 value that no calendar day follows from. */
export interface PlainMeaning {
  readonly kind: 'PLAIN';
  readonly type: 'DATE' | 'DURATION' | 'SET';
  readonly value: string;
}

/** The kinds whose year may be left out and found in another date. */
export type Yearless = DayMeaning | MonthMeaning | YearPartMeaning | SeasonMeaning | FeastMeaning;

/**
 * So many units away, counted from a day: weeks are counted in days, about, for `il y a une semaine` is no week from
 * Monday to Sunday.
 */
export const shifted = (unit: CalendarUnit, by: number, from: ShiftMeaning['from']): Meaning =>
  unit === 'WEEK'
    ? { kind: 'ABOUT', of: { kind: 'SHIFT', unit: 'DAY', by: 7 * by, from } }
    : { kind: 'SHIFT', unit, by, from };

export const dayMeaning = (parts: Partial<DayMeaning> & { day: number }): DayMeaning => ({
  kind: 'DAY',
  month: null,
  year: null,
  weekday: null,
  direction: null,
  within: null,
  ...parts,
});

export const monthMeaning = (parts: Partial<MonthMeaning> & { month: number }): MonthMeaning => ({
  kind: 'MONTH',
  year: null,
  direction: null,
  within: null,
  ...parts,
});
