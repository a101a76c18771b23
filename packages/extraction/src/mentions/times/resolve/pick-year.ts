import { dayNumber } from '@ephemeride/domain';
import type { Direction } from '../lexicon/directions.ts';
import { type Context, yearOf } from './context.ts';
import type { Stretch } from './resolved.ts';

/** How far a date may lie ahead, in days, before a sentence about the past sends it a year back: `en mars`, `de mars`. */
const AHEAD_IN_PAST = { adverb: 14, noun: 90 } as const;
/** How far behind before a sentence about the future sends it a year on. */
const BEHIND_IN_FUTURE = 31;
/** Of a stretch longer than this, in days, which is over, a sentence about the future never speaks: `se tiendra au second semestre`. */
const LONG = 80;
/** Of a stretch with so few days left nothing is announced. */
const LAST_DAYS = 15;
/** A date this near to the reference, in days, is not taken for part of an old story. */
const NEAR_REFERENCE = 45;

/** Days from the reference to a stretch: negative where it is over before, 0 where they meet. */
function distance(stretch: Stretch, reference: Stretch): number {
  if (stretch.latest < reference.earliest) return dayNumber(stretch.latest) - dayNumber(reference.earliest);
  if (stretch.earliest > reference.latest) return dayNumber(stretch.earliest) - dayNumber(reference.latest);
  return 0;
}

/** Years on either side of the reference that are looked at; the farther ones for 29 February and for weekdays. */
const NEAR_YEARS = 1;
const FAR_YEARS = 6;

function yearsAround(inYear: (year: number) => Stretch | null, reference: Stretch, reach: number) {
  const years: (readonly [number, Stretch])[] = [];
  for (let year = yearOf(reference.earliest) - reach; year <= yearOf(reference.latest) + reach; year++) {
    const stretch = inYear(year);
    if (stretch) years.push([year, stretch]);
  }
  return years;
}

function byDirection(
  years: readonly (readonly [number, Stretch])[],
  direction: Direction,
  reference: Stretch,
) {
  if (direction === 'LAST') {
    // Of a despatch of November, `le 30 novembre dernier` may be its own month's, `novembre dernier` is not.
    const day = (stretch: Stretch) =>
      stretch.earliest === stretch.latest && reference.earliest !== reference.latest;
    return years.findLast(
      ([, stretch]) =>
        stretch.latest < reference.latest || (day(stretch) && stretch.latest === reference.latest),
    );
  }
  if (direction === 'NEXT') return years.find(([, stretch]) => stretch.earliest > reference.earliest);
  return undefined;
}

/**
 * The year that a date without one means: with `dernier` or `prochain` the nearest on that side; else the nearest to
 * the reference, unless the account has moved to another year or the sentence plainly speaks of the other side.
 * Null without a reference, or where `inYear` gives no stretch for any year near.
 */
export function pickYear(
  inYear: (year: number) => Stretch | null,
  direction: Direction | null,
  context: Context,
): number | null {
  const { reference } = context;
  if (!reference) return null;
  if (direction === 'AFTER' || direction === 'BEFORE') return besideNamed(inYear, direction, context);
  const reach = direction === null ? NEAR_YEARS : FAR_YEARS;
  const years = yearsAround(inYear, reference, reach);
  if (years.length === 0 && reach < FAR_YEARS) years.push(...yearsAround(inYear, reference, FAR_YEARS));
  if (direction === null) {
    const listed = inChronology(inYear, context);
    if (listed !== null) return listed;
  }
  const directed = direction && byDirection(years, direction, reference);
  if (directed) return directed[0];
  let near: readonly [number, Stretch] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of years) {
    const apart = Math.abs(distance(candidate[1], reference));
    // Of two as near, the past one, which comes first.
    if (apart >= least) continue;
    least = apart;
    near = candidate;
  }
  if (!near) return null;
  near = besideAnother(years, near, context);
  const away = distance(near[1], reference);
  const apart = Math.abs(away) > NEAR_REFERENCE || away > 0 || context.looking.clauseTense === 'FUTURE';
  const told = apart ? narrated(inYear, context) : null;
  if (told !== null) return told;
  if (away > 0 && isToldAsPast(away, context)) {
    return years.findLast(([, stretch]) => stretch.latest <= reference.latest)?.[0] ?? near[0];
  }
  const long = dayNumber(near[1].latest) - dayNumber(near[1].earliest) > LONG;
  if (long && away === 0 && context.looking.clauseTense === 'FUTURE') {
    // `s'ouvrira au second semestre`, of 20 December: that of the next year.
    const left = dayNumber(near[1].latest) - dayNumber(reference.latest);
    if (left <= LAST_DAYS)
      return years.find(([, stretch]) => stretch.earliest > reference.latest)?.[0] ?? near[0];
  }
  if (away < (long ? 0 : -BEHIND_IN_FUTURE) && context.looking.clauseTense === 'FUTURE') {
    return years.find(([, stretch]) => stretch.earliest >= reference.earliest)?.[0] ?? near[0];
  }
  return near[0];
}

/** Whether the sentence tells of the past so plainly that a date so many days ahead is a year too late. */
function isToldAsPast(away: number, { looking }: Context): boolean {
  if (looking.clauseTense !== 'PAST') return false;
  return away > AHEAD_IN_PAST[looking.adverb ? 'adverb' : 'noun'] || looking.over;
}

/** How much nearer to a date of the same sentence another year must bring one, in days, to be taken for it. */
const FAR_APART = 180;

/** `le vote, le 28 novembre, et le serment, le 20 décembre`: dates of one sentence do not lie a year apart. */
function besideAnother(
  years: readonly (readonly [number, Stretch])[],
  near: readonly [number, Stretch],
  { beside, reference, looking }: Context,
): readonly [number, Stretch] {
  if (!beside || Math.abs(distance(near[1], beside)) <= FAR_APART) return near;
  // `instauré en octobre, il sera levé en avril`: a verb that fits tells more.
  const away = distance(near[1], reference!);
  const tense = looking.clauseTense;
  if ((tense === 'PAST' && away <= 0) || (tense === 'FUTURE' && away >= 0)) return near;
  return years.reduce((best, year) =>
    Math.abs(distance(year[1], beside)) < Math.abs(distance(best[1], beside)) ? year : best,
  );
}

/** `le 10 avril 1998 …, le 22 mai suivant`: counted from the date named, however far that is from the day of writing. */
function besideNamed(
  inYear: (year: number) => Stretch | null,
  direction: 'AFTER' | 'BEFORE',
  { named, reference }: Context,
): number | null {
  const from = named ?? reference!;
  const years = yearsAround(inYear, from, FAR_YEARS);
  const found =
    direction === 'AFTER'
      ? years.find(([, stretch]) => stretch.earliest > from.latest)
      : years.findLast(([, stretch]) => stretch.latest < from.earliest);
  return found?.[0] ?? null;
}

/** Days before the head of a chronology's line that are rather of its next year: `Décembre 1999 : …, rompue en janvier`. */
const NEXT_YEAR = 270;

/** `Mars 1945 : le pays se libère ; la trêve prend fin en octobre`: the year of the line's head. */
function inChronology(inYear: (year: number) => Stretch | null, context: Context): number | null {
  const story = context.narrativeYear();
  if (!story?.firm || context.looking.tense === 'FUTURE') return null;
  const stretch = inYear(story.year);
  if (!stretch) return null;
  return dayNumber(story.after) - dayNumber(stretch.latest) > NEXT_YEAR ? story.year + 1 : story.year;
}

/** The year of the account, where the date lies in it no earlier than where the account stands. */
function narrated(inYear: (year: number) => Stretch | null, context: Context): number | null {
  const story = context.narrativeYear();
  const ahead = story !== null && context.reference !== null && story.year > yearOf(context.reference.latest);
  // `En 1954, …` is left behind by a verb in the future; `L'an prochain, …` is not.
  if (!story || (context.looking.tense === 'FUTURE' && !ahead)) return null;
  const stretch = inYear(story.year);
  // `le 5 juillet 2025 …, mais il partira en juin`: of a year to come, before the day named as well.
  return stretch && (stretch.latest >= story.after || (ahead && context.looking.tense === 'FUTURE'))
    ? story.year
    : null;
}
