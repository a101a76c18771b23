import type { TimeJoin } from '../join.ts';
import { about } from './about.ts';
import { apposed } from './apposed.ts';
import { beforeEnd } from './before-end.ts';
import { countedAndDated } from './counted-and-dated.ts';
import { dayPartOf } from './day-part-of.ts';
import { eveDatedBehind } from './eve-dated-behind.ts';
import { eveOf } from './eve-of.ts';
import { eveToldBefore } from './eve-told-before.ts';
import { halfOf } from './half-of.ts';
import { hourBeforeDay } from './hour-before-day.ts';
import { inARow } from './in-a-row.ts';
import { lead } from './lead.ts';
import { movedDate } from './moved-date.ts';
import { nextDay } from './next-day.ts';
import { partOfStretch } from './part-of.ts';
import { range } from './range.ts';
import { sharedDirection } from './shared-direction.ts';
import { sharedMonth } from './shared-month.ts';
import { sharedYear } from './shared-year.ts';
import { toldAtOnce } from './told-at-once.ts';
import { until } from './until.ts';
import { weekOf } from './week-of.ts';
import { weekdayTold } from './weekday-told.ts';
import { withinYear } from './within-year.ts';
import { yearAhead } from './year-ahead.ts';

/** In the order in which they are made: what a later one takes is what the earlier ones have joined. */
export const JOINS: readonly TimeJoin[] = [
  withinYear,
  apposed,
  countedAndDated,
  toldAtOnce,
  partOfStretch,
  halfOf,
  eveOf,
  eveDatedBehind,
  eveToldBefore,
  sharedMonth,
  sharedYear,
  nextDay,
  movedDate,
  range,
  inARow,
  sharedDirection,
  weekdayTold,
  yearAhead,
  weekOf,
  dayPartOf,
  hourBeforeDay,
  about,
  until,
  beforeEnd,
  lead,
];
