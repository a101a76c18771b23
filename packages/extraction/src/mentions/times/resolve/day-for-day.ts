import { addDays, dayParts, dayText, lastDayOfMonth } from '@ephemeride/domain';
import type { DayForDayMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { dated, type Resolved, type Stretch, undated } from './resolved.ts';
import { unitDate } from './unit.ts';

/** A day named no farther from that of writing, in days, is the one that returns. */
const NEAR = 45;

/** The day that is kept: `Demain, le pont, ouvert il y a cent ans jour pour jour, …`. */
function keptDay({ dayHere, reference }: Context): Stretch | null {
  if (!dayHere || !reference || dayHere.earliest !== dayHere.latest) return reference;
  const near =
    addDays(dayHere.latest, NEAR) >= reference.earliest &&
    addDays(dayHere.earliest, -NEAR) <= reference.latest;
  return near ? dayHere : reference;
}

/** `il y a vingt ans jour pour jour`: one day; where only the month of writing is known, the year or month that it lies in. */
export function resolveDayForDay({ unit, by }: DayForDayMeaning, context: Context): Resolved {
  const from = keptDay(context);
  if (!from) return undated('XXXX-XX-XX');
  if (from.earliest !== from.latest) return dated(unitDate(from.earliest, unit, by).edtf, 'RELATIVE');
  const { year, month, day } = dayParts(from.earliest);
  const index = year * 12 + month - 1 + (unit === 'YEAR' ? 12 * by : by);
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (inYear < 1) return undated('XXXX-XX-XX');
  return dated(dayText(inYear, inMonth, Math.min(day, lastDayOfMonth(inYear, inMonth))), 'RELATIVE');
}
