import { addDays, type Day, type Weekday, weekdayOf } from '@ephemeride/domain';
import type { WeekdayMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { besideReference, dated, type Resolved, type Stretch, undated } from './resolved.ts';

/** The last such weekday on or before a day, and the first on or after it. */
const onOrBefore = (day: Day, weekday: Weekday): Day => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
const onOrAfter = (day: Day, weekday: Weekday): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

type Step = (day: Day, weekday: Weekday) => Day;

const STEPS: Readonly<Record<'LAST' | 'NEXT' | 'BACK' | 'AHEAD', Step>> = {
  LAST: (day, weekday) => onOrBefore(addDays(day, -1), weekday),
  NEXT: (day, weekday) => onOrAfter(addDays(day, 1), weekday),
  BACK: onOrBefore,
  AHEAD: onOrAfter,
};

/** Every day that it can be, seen from each day of the reference. */
function stepped(reference: Stretch, weekday: Weekday, step: Step): Stretch {
  return { earliest: step(reference.earliest, weekday), latest: step(reference.latest, weekday) };
}

/** How far ahead, in days, the present of an agenda reaches, and a weekday without any verb. */
const AGENDA_DAYS = 5;
const NEAR_DAYS = 3;
/** The same of a weekday that opens a line of one: `Samedi - Journée portes ouvertes`. */
const LISTED_DAYS = 6;

/** A day to come that is farther ahead than the first, in days, is no weekday's of the day of writing; than the second, no programme's. */
const WEEK = 7;
const SEASON = 120;

/**
 * `Il arrivera le jeudi 27 novembre. Une messe sera dite samedi`: in a paragraph that goes through days far ahead, the one
 * behind the last of them.
 */
function goesOnAhead(weekday: Weekday, { dayHere, reference, weekdays }: Context): Day | null {
  if (!dayHere || !reference || weekdays.has(weekday)) return null;
  if (dayHere.earliest <= addDays(reference.latest, WEEK)) return null;
  if (dayHere.latest > addDays(reference.latest, SEASON)) return null;
  return STEPS.NEXT(dayHere.latest, weekday);
}

/**
 * `L'échange aura lieu les 18 et 19 novembre. Au programme du mardi`: the one day of that name in the days to come that were
 * named last. With its article (`le mardi`, `du mardi`) it is one of them wherever it stands, else only right behind them.
 */
function dayOfProgramme(weekday: Weekday, reference: Stretch, context: Context): Day | null {
  const { tense, definite } = context.looking;
  const days =
    definite && tense !== 'PAST' ? context.stretch : tense === 'FUTURE' ? context.stretchHere : null;
  if (!days || days.earliest <= reference.latest) return null;
  const day = onOrAfter(days.earliest, weekday);
  return day <= days.latest && addDays(day, 7) > days.latest ? day : null;
}

/**
 * A weekday alone: with `dernier` or `prochain` strictly on that side; the date that the despatch gives that weekday
 * elsewhere; else ahead where the sentence looks forward, and back, today included, where it does not.
 */
export function resolveWeekday({ weekday, direction }: WeekdayMeaning, context: Context): Resolved {
  const { reference, namedDay } = context;
  const unknown = `XXXX-WXX-${weekday}`;
  if (direction === 'AFTER' || direction === 'BEFORE') {
    if (!namedDay) return undated(unknown);
    const day =
      direction === 'AFTER' ? STEPS.NEXT(namedDay.latest, weekday) : STEPS.LAST(namedDay.earliest, weekday);
    return dated(day, 'RELATIVE');
  }
  if (!reference) return undated(unknown);
  const found = (stretch: Stretch): Resolved => besideReference(stretch, reference);
  const { firstDay } = context;
  if (direction === 'LAST' && firstDay) return dated(STEPS.LAST(firstDay, weekday), 'RELATIVE');
  if (direction === 'NEXT' && firstDay) return dated(STEPS.NEXT(firstDay, weekday), 'RELATIVE');
  if (direction === 'LAST') return found(stepped(reference, weekday, STEPS.LAST));
  if (direction === 'NEXT') return found(stepped(reference, weekday, STEPS.NEXT));
  const tense = context.looking.tense;
  const programmed = direction === null ? dayOfProgramme(weekday, reference, context) : null;
  if (programmed) return dated(programmed, 'RELATIVE');
  const onward = direction === null && tense === 'FUTURE' ? goesOnAhead(weekday, context) : null;
  if (onward) return dated(onward, 'RELATIVE');
  if (context.looking.article && direction === null && tense !== 'PAST' && tense !== 'FUTURE') {
    return { type: 'SET', value: unknown, edtf: null, basis: 'STATED', warning: null };
  }
  if (direction === null && namedDay && context.looking.goesOn)
    return dated(STEPS.NEXT(namedDay.latest, weekday), 'RELATIVE');
  const listed = context.listedAfter && STEPS.NEXT(context.listedAfter.latest, weekday);
  // `lundi et mardi`: the second follows the first, unless the sentence is over and the day to come.
  const again = context.listedAfter && addDays(context.listedAfter.latest, 7) === listed;
  if (listed && !again && !(tense === 'PAST' && listed > reference.latest)) return dated(listed, 'RELATIVE');
  const known = context.weekdays.get(weekday);
  if (
    known &&
    !(tense === 'PAST' && known > reference.latest) &&
    !(tense === 'FUTURE' && known < reference.earliest)
  ) {
    return dated(known, 'RELATIVE');
  }
  if (firstDay) {
    // The day of an account may be before or after the first that it names, but not far.
    const day = tense === 'FUTURE' ? onOrAfter(firstDay, weekday) : onOrBefore(addDays(firstDay, 3), weekday);
    return dated(day, 'RELATIVE');
  }
  if (tense === 'FUTURE') return found(stepped(reference, weekday, STEPS.AHEAD));
  const back = stepped(reference, weekday, STEPS.BACK);
  const near = tense === 'PRESENT' || (tense === null && (direction === 'THIS' || context.looking.adverb));
  if (near && reference.earliest === reference.latest) {
    // On a Thursday, `ce vendredi` and `s'ouvre vendredi` are tomorrow; on a Saturday they are yesterday.
    const ahead = onOrAfter(reference.latest, weekday);
    const { listed: opens, heading } = context.looking;
    const reach = opens ? LISTED_DAYS : tense === 'PRESENT' && !heading ? AGENDA_DAYS : NEAR_DAYS;
    return found(ahead <= addDays(reference.latest, reach) ? { earliest: ahead, latest: ahead } : back);
  }
  return found(back);
}
