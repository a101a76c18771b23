import { addDays, type Day, dayNumber, type Weekday, weekdayOf } from '@ephemeride/domain';
import type { NthMeaning } from '../meaning.ts';
import { dated, intervalOf, type Resolved, type Stretch, stretchOf } from './resolved.ts';

function weekdayIn({ earliest, latest }: Stretch, weekday: number, nth: number): Day | null {
  if (nth < 0) return addDays(latest, -((weekdayOf(latest) - weekday + 7) % 7));
  const day = addDays(earliest, ((weekday - weekdayOf(earliest) + 7) % 7) + 7 * (nth - 1));
  return day <= latest ? day : null;
}

/** Days of an nth stretch of so many days; the last ends with the month. */
function slice(stretch: Stretch, length: number, nth: number): Stretch | null {
  if (nth < 0) return { earliest: addDays(stretch.latest, 1 - length), latest: stretch.latest };
  const earliest = addDays(stretch.earliest, length * (nth - 1));
  return earliest > stretch.latest ? null : { earliest, latest: addDays(earliest, length - 1) };
}

function stretchIn(month: Stretch, what: Exclude<NthMeaning['what'], Weekday>, nth: number): Stretch | null {
  switch (what) {
    case 'DAY':
      return slice(month, 1, nth);
    case 'WEEK':
      return slice(month, 7, nth);
    case 'FORTNIGHT': {
      const middle = addDays(month.earliest, 14);
      return nth === 1
        ? { earliest: month.earliest, latest: middle }
        : { earliest: addDays(middle, 1), latest: month.latest };
    }
    case 'DECADE': {
      if (nth === 1 || nth === 2) return slice(month, 10, nth);
      return { earliest: addDays(month.earliest, 20), latest: month.latest };
    }
    case 'WEEKEND': {
      const saturday = weekdayIn(month, 6, nth);
      return saturday === null ? null : { earliest: saturday, latest: addDays(saturday, 1) };
    }
  }
}

/** `premier dimanche de mai`, `dernière semaine d'août`: computed within the month or season. */
export function resolveNth({ nth, what }: NthMeaning, of: Resolved): Resolved | null {
  const month = of.edtf === null ? null : stretchOf(of.edtf);
  if (!month) return of;
  if (typeof what === 'number') {
    const day = weekdayIn(month, what, nth);
    return day === null ? null : dated(day, of.basis);
  }
  const stretch = stretchIn(month, what, nth);
  const inside = stretch && dayNumber(stretch.earliest) <= dayNumber(month.latest);
  return inside ? dated(intervalOf(stretch), of.basis) : null;
}
