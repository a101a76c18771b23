import { type Day, dayNumber } from '@ephemeride/domain';
import type { Tense } from '../account/tense.ts';
import type { Stretch } from './resolved.ts';

/** The day nearest to the reference, on the side that the tense points to where one is there. */
export function nearestOf(days: readonly Day[], reference: Stretch, tense: Tense): Day | null {
  const ahead = days.filter((day) => day >= reference.earliest);
  const behind = days.filter((day) => day <= reference.latest);
  const side =
    tense === 'FUTURE' && ahead.length > 0 ? ahead : tense === 'PAST' && behind.length > 0 ? behind : days;
  const away = (day: Day): number => {
    if (day < reference.earliest) return dayNumber(reference.earliest) - dayNumber(day);
    return day > reference.latest ? dayNumber(day) - dayNumber(reference.latest) : 0;
  };
  return side.reduce<Day | null>((best, day) => (best === null || away(day) < away(best) ? day : best), null);
}
