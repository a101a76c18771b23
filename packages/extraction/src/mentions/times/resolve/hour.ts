import { addDays } from '@ephemeride/domain';
import type { ClockMeaning, DayPartMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { firstSide, masked, oneDayOf, type Resolved, type Stretch, stretchOf } from './resolved.ts';

/** Of a night between two days, the hours after midnight are of the second. */
function sideOfNight(meaning: DayPartMeaning | ClockMeaning, days: Stretch): Stretch {
  if (meaning.kind !== 'CLOCK' || addDays(days.earliest, 1) !== days.latest) return days;
  const day = Number(meaning.time.slice(0, 2)) < 12 ? days.latest : days.earliest;
  return { earliest: day, latest: day };
}

/** The day named nearest, unless it lies on the other side of the day of writing than the verb. */
function dayAround({ dayOfHour, nearDay, reference, looking }: Context): Stretch | null {
  if (!dayOfHour || !reference) return dayOfHour ?? reference;
  const { tense } = looking;
  const other =
    (tense === 'PAST' && dayOfHour.earliest > reference.latest) ||
    (tense === 'FUTURE' && dayOfHour.latest < reference.earliest);
  // `les victimes du 6 décembre 1989. Une veillée est prévue à 18 h`: the account's own day, not the one recalled.
  const ahead = tense === 'FUTURE' && nearDay && nearDay.earliest >= reference.earliest ? nearDay : reference;
  return other ? ahead : dayOfHour;
}

/** A part of a day or an hour: its day is the one it is joined to, the one named nearest, or the day of writing. */
export function resolveHour(
  meaning: DayPartMeaning | ClockMeaning,
  of: Resolved | null,
  context: Context,
): Resolved {
  const suffix = meaning.kind === 'CLOCK' ? `T${meaning.time}` : `T${meaning.part}`;
  const told = of?.edtf ?? null;
  const around = dayAround(context);
  const days = of ? told && stretchOf(told) : around && sideOfNight(meaning, around);
  // A night from one day to the next is of both, and TIMEX3 names it by the first.
  const night = days && told?.includes('/') ? stretchOf(firstSide(told)) : days;
  const unknown = of && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(of.value) ? of.value : 'XXXX-XX-XX';
  return {
    type: 'TIME',
    value: `${night ? masked(night) : unknown}${suffix}`,
    edtf: told ?? (days && oneDayOf(days)),
    basis: of?.basis ?? 'RELATIVE',
    warning: of?.warning ?? null,
  };
}
