import { dayText, lastDayOfMonth, monthText } from '@ephemeride/domain';
import type { MonthMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { pickYear } from './pick-year.ts';
import { dated, type Resolved, type Stretch, undated, yearWithin } from './resolved.ts';

/** First and last day of a month. */
const daysOf = (year: number, month: number): Stretch => ({
  earliest: dayText(year, month, 1),
  latest: dayText(year, month, lastDayOfMonth(year, month)),
});

/** A month: its year is told, or picked. */
export function resolveMonth(meaning: MonthMeaning, within: Resolved | null, context: Context): Resolved {
  const { month, direction } = meaning;
  if (meaning.year !== null) return dated(monthText(meaning.year, month), 'STATED');
  const year = within?.edtf
    ? yearWithin(within)
    : pickYear((candidate) => daysOf(candidate, month), direction, context);
  if (year === null) return undated(`XXXX-${String(month).padStart(2, '0')}`);
  if (within?.edtf) return dated(monthText(year, month), 'RELATIVE');
  return dated(monthText(year, month), direction === null ? 'STATED' : 'RELATIVE');
}
