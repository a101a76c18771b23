import type { TimeRule } from '../rule.ts';
import { ago } from './ago.ts';
import { centuryRule } from './century.ts';
import { clock } from './clock.ts';
import { dayAlone } from './day-alone.ts';
import { dayDirected } from './day-directed.ts';
import { dayList } from './day-list.ts';
import { dayMonth } from './day-month.ts';
import { dayMonthMisspelt } from './day-month-misspelt.ts';
import { dayOfThisMonth } from './day-of-this-month.ts';
import { dayPartRule } from './day-part.ts';
import { daysAlone } from './days-alone.ts';
import { decadeRule } from './decade.ts';
import { durationRule } from './duration.ts';
import { every } from './every.ts';
import { everyDate } from './every-date.ts';
import { feastRule } from './feast.ts';
import { firstMonths } from './first-months.ts';
import { frequency } from './frequency.ts';
import { halfUnit } from './half-unit.ts';
import { inUnits } from './in-units.ts';
import { isoDate } from './iso-date.ts';
import { monthRule } from './month.ts';
import { monthDayYear } from './month-day-year.ts';
import { monthMisspelt } from './month-misspelt.ts';
import { nearDay } from './near-day.ts';
import { nextToNamed } from './next-to-named.ts';
import { noon } from './noon.ts';
import { nthDayNamed } from './nth-day-named.ts';
import { nthOfMonth } from './nth-of-month.ts';
import { nthUnit } from './nth-unit.ts';
import { numericDay } from './numeric-day.ts';
import { numericDayMonth } from './numeric-day-month.ts';
import { numericMonth } from './numeric-month.ts';
import { numericRange } from './numeric-range.ts';
import { partOfUnit } from './part-of-unit.ts';
import { perUnit } from './per-unit.ts';
import { recentUnits } from './recent-units.ts';
import { sameDate } from './same-date.ts';
import { seasonRule } from './season.ts';
import { shortYearRule } from './short-year.ts';
import { term } from './term.ts';
import { unitAtHand } from './unit-at-hand.ts';
import { unitShift } from './unit-shift.ts';
import { unitsLater } from './units-later.ts';
import { vague } from './vague.ts';
import { vagueAdjective } from './vague-adjective.ts';
import { vagueDuration } from './vague-duration.ts';
import { weekdayRule } from './weekday.ts';
import { weekdayDay } from './weekday-day.ts';
import { weekdayMisspelt } from './weekday-misspelt.ts';
import { weekdaySet } from './weekday-set.ts';
import { weekendByItsEnd } from './weekend-by-its-end.ts';
import { wholeUnit } from './whole-unit.ts';
import { yearRule } from './year.ts';
import { yearBeforeChrist } from './year-before-christ.ts';
import { yearPart } from './year-part.ts';
import { yearParts } from './year-parts.ts';
import { yearRange } from './year-range.ts';

/** Every rule; where several match at one place the longest wins, then the earlier in this list. */
export const RULES: readonly TimeRule[] = [
  dayMonth,
  dayList,
  ago,
  centuryRule,
  clock,
  dayAlone,
  dayDirected,
  daysAlone,
  dayMonthMisspelt,
  dayOfThisMonth,
  dayPartRule,
  decadeRule,
  durationRule,
  every,
  everyDate,
  feastRule,
  firstMonths,
  frequency,
  halfUnit,
  inUnits,
  isoDate,
  monthDayYear,
  monthMisspelt,
  monthRule,
  nearDay,
  nextToNamed,
  noon,
  nthDayNamed,
  nthOfMonth,
  nthUnit,
  numericDayMonth,
  numericDay,
  numericMonth,
  numericRange,
  partOfUnit,
  perUnit,
  recentUnits,
  sameDate,
  seasonRule,
  shortYearRule,
  term,
  unitAtHand,
  unitShift,
  unitsLater,
  vagueAdjective,
  vagueDuration,
  vague,
  weekdayDay,
  weekdayMisspelt,
  weekdaySet,
  weekdayRule,
  weekendByItsEnd,
  wholeUnit,
  yearBeforeChrist,
  yearPart,
  yearParts,
  yearRange,
  yearRule,
];
