import { addDays, parseEdtf, weekdayOf, yearText } from '@ephemeride/domain';
import type { ShiftMeaning } from '../meaning.ts';
import { type Context, yearOf } from './context.ts';
import {
  besideReference,
  dated,
  firstSide,
  lastSide,
  masked,
  oneDayOf,
  type Resolved,
  type Stretch,
  stretchOf,
  undated,
} from './resolved.ts';
import { UNKNOWN_UNIT, unitDate } from './unit.ts';

/** So few days away, a day is told by the month of a reference that is only a month. */
const FEW_DAYS = 7;

/** The year that the account has moved to; a verb in the future leaves an older one behind. */
function storyOf(context: Context): Stretch | null {
  const { reference, looking } = context;
  const story = context.narrativeYear();
  if (!story || !reference) return null;
  if (looking.tense === 'FUTURE' && story.year <= yearOf(reference.latest)) return null;
  return stretchOf(yearText(story.year));
}

/** `La veille de la remise`: the day told of it, else the last that is over; of what is to come, the last that is not. */
function dayOfEvent(context: Context): Stretch | null {
  const told = context.eventDay();
  if (told) return told;
  const { firstDayTold, dayOver, dayOfHour, namedDay, reference, looking } = context;
  const ahead = looking.tense === 'FUTURE' && reference && namedDay && namedDay.latest >= reference.earliest;
  return ahead ? namedDay : (firstDayTold ?? dayOver ?? dayOfHour);
}

/** Days and weeks count from a day; longer units from any date that has one of them. */
function origin(meaning: ShiftMeaning, context: Context): Stretch | null {
  const { reference, named, namedDay } = context;
  if (meaning.from === 'REFERENCE') return reference;
  // `au lendemain de l'investiture`: only where that has been dated, for it is mostly the time that followed.
  if (meaning.from === 'EVENT') return context.eventDay();
  if (meaning.from === 'PARAGRAPH') return context.dayHere ?? reference;
  if (meaning.from === 'STORY') return storyOf(context) ?? reference;
  if (meaning.from === 'EVENT_NAMED') return dayOfEvent(context);
  if (meaning.unit === 'DAY' || meaning.unit === 'WEEK' || meaning.unit === 'WEEKEND') {
    // `La veille, il avait …` is not the eve of a day to come that the sentence before announced.
    const { tense } = context.looking;
    const told =
      tense === 'FUTURE' ? (context.nearDay ?? namedDay) : (context.pastDay(meaning.by < 0) ?? namedDay);
    // `la fondation (2 décembre 1960). Ce jour-là, il y aura un bal`: on its return.
    const { dayHere } = context;
    if (
      tense === 'FUTURE' &&
      meaning.by === 0 &&
      reference &&
      !(dayHere && dayHere.latest > reference.latest)
    ) {
      const day = context.returnDay();
      if (day) return { earliest: day, latest: day };
    }
    // `Le même jour, il a vu …`, where only days to come have been named.
    if (tense === 'PAST' && told && reference && told.earliest > reference.latest) return reference;
    // `ont siégé mardi et mercredi. Le même jour, …`: on the day of writing, which is one of them.
    if (
      meaning.by === 0 &&
      told &&
      reference &&
      told.earliest < told.latest &&
      told.earliest <= reference.earliest &&
      told.latest >= reference.latest
    )
      return reference;
    return told ?? (named ? null : reference);
  }
  // `célébreront en 2027 l'accord scellé en 2017. Le sommet se tiendra la même année`: of the two the one to come.
  const over = named && reference && named.latest < reference.earliest;
  if (over && meaning.by === 0 && context.looking.tense === 'FUTURE' && context.ahead) return context.ahead;
  return named ?? (meaning.by <= 0 ? reference : null);
}

/** A winter goes by the year that it begins in, with which it is named. */
const WINTER = /^-?\d{4}-12-21$/;

/** A month, a year, a decade or a century: none of the days within it is nearer than another. */
const isWhole = (stretch: Stretch): boolean =>
  !oneDayOf(stretch).startsWith('[') ||
  (/^\d{3}0-01-01$/.test(stretch.earliest) && /^\d{3}9-12-31$/.test(stretch.latest));

/**
 * The days that units are counted from. From a stretch named one goes on after its end and back before its beginning;
 * `du 20 novembre 1922 au 4 février 1923, puis en mai de la même année`: of several units the same is the last, but of
 * a whole decade, year or month, and of the day of writing, it is any.
 */
function countedFrom(meaning: ShiftMeaning, from: Stretch, by: number, reference: Stretch | null): Stretch {
  if (meaning.from === 'REFERENCE') return from;
  if (by === 0 && (meaning.unit === 'DAY' || from === reference || isWhole(from))) return from;
  const winter = meaning.unit === 'YEAR' && WINTER.test(from.earliest) && from.latest.endsWith('-03-20');
  const day = by < 0 || winter ? from.earliest : from.latest;
  return { earliest: day, latest: day };
}

/** Days by which what was named lies about the day of writing. */
const ABOUT_NOW = 45;
/** Nobody tells of what comes so many years from now. */
const FAR_YEARS = 20;

/** `Quatre-vingts ans après, le pays se souvient`, where only days of the news have been named: counted from what is remembered, up to now. */
function isTodayCounted(
  { unit, by, from }: ShiftMeaning,
  origin: Stretch,
  { reference, looking }: Context,
): boolean {
  if (from !== 'NAMED' || by < 2 || unit !== 'YEAR' || !reference) return false;
  if (by < FAR_YEARS && looking.tense === 'FUTURE') return false;
  return (
    addDays(origin.latest, ABOUT_NOW) >= reference.earliest &&
    addDays(origin.earliest, -ABOUT_NOW) <= reference.latest
  );
}

/** `cette semaine`, `le mois dernier`, `le lendemain`: one unit where the origin lies in one, else one out of several. */
export function resolveShift(meaning: ShiftMeaning, context: Context): Resolved {
  const from = origin(meaning, context);
  if (!from) return undated(UNKNOWN_UNIT[meaning.unit]);
  const by = meaning.by + weekendGoneBy(meaning, from, context);
  if (isTodayCounted(meaning, from, context)) {
    const { edtf, value } = unitDate(context.reference!.latest, meaning.unit, 0);
    return dated(edtf, 'RELATIVE', value);
  }
  const stretch = countedFrom(meaning, from, by, context.reference);
  const first = unitDate(stretch.earliest, meaning.unit, by);
  const last = unitDate(stretch.latest, meaning.unit, by);
  // `dans 9000 ans` leaves the years of four figures.
  if (parseEdtf(first.edtf) === null || parseEdtf(last.edtf) === null)
    return undated(UNKNOWN_UNIT[meaning.unit]);
  if (first.edtf === last.edtf) return dated(first.edtf, 'RELATIVE', first.value);
  if (meaning.unit === 'DAY') {
    const days = { earliest: first.edtf, latest: last.edtf };
    if (meaning.from !== 'REFERENCE') return dated(`${first.edtf}/${last.edtf}`, 'RELATIVE');
    if (by !== 0 && Math.abs(by) <= FEW_DAYS) return besideReference(days, stretch);
    return dated(oneDayOf(days), 'RELATIVE', masked(days));
  }
  const [start, end] = [stretchOf(first.edtf)!, stretchOf(last.edtf)!];
  const whole = meaning.unit === 'WEEK' || meaning.unit === 'WEEKEND';
  const sides = whole ? [start.earliest, end.latest] : [firstSide(first.edtf), lastSide(last.edtf)];
  return dated(`[${sides[0]}..${sides[1]}]`, 'RELATIVE', UNKNOWN_UNIT[meaning.unit]);
}

/** On a Monday, `ce week-end` of a sentence about the past is the one just over, and `le week-end prochain` the one to come. */
function weekendGoneBy(meaning: ShiftMeaning, from: Stretch, context: Context): number {
  if (meaning.unit !== 'WEEKEND' || meaning.from !== 'REFERENCE') return 0;
  if (meaning.by === 1) return weekdayOf(from.latest) <= 3 ? -1 : 0;
  if (meaning.by !== 0) return 0;
  return weekdayOf(from.latest) <= 3 && context.looking.tense !== 'FUTURE' ? -1 : 0;
}
