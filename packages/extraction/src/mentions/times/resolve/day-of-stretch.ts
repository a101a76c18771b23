import { addDays } from '@ephemeride/domain';
import type { DayOfStretchMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { dated, type Resolved } from './resolved.ts';

/** `le premier jour`, `le second jour` of the days named last; one of no known stretch is a day of a row; null where the last is. */
export function resolveDayOfStretch({ nth }: DayOfStretchMeaning, { stretch }: Context): Resolved | null {
  const day = stretch && (nth < 0 ? stretch.latest : addDays(stretch.earliest, nth - 1));
  if (day && day <= stretch.latest) return dated(day, 'RELATIVE');
  return nth < 0 ? null : { type: 'DURATION', value: 'P1D', edtf: null, basis: 'STATED', warning: null };
}
