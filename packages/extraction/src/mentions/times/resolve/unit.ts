import {
  addDays,
  type Day,
  dayParts,
  isoWeekBounds,
  isoWeekOf,
  monthText,
  yearText,
} from '@ephemeride/domain';
import type { CalendarUnit } from '../lexicon/units.ts';

/** A unit of the calendar as EDTF and as TIMEX3. */
export interface UnitDate {
  readonly edtf: string;
  readonly value: string;
}

function weekOf(day: Day): UnitDate {
  const { year, week } = isoWeekOf(day);
  const { earliest, latest } = isoWeekBounds(year, week);
  return { edtf: `${earliest}/${latest}`, value: `${yearText(year)}-W${String(week).padStart(2, '0')}` };
}

function weekendOf(day: Day): UnitDate {
  const { year, week } = isoWeekOf(day);
  const { latest } = isoWeekBounds(year, week);
  return { edtf: `${addDays(latest, -1)}/${latest}`, value: `${weekOf(day).value}-WE` };
}

/** The unit that stands so many units after the one that holds a day. */
export function unitDate(day: Day, unit: CalendarUnit, by: number): UnitDate {
  const { year, month } = dayParts(day);
  const same = (edtf: string): UnitDate => ({ edtf, value: edtf });
  switch (unit) {
    case 'DAY':
      return same(addDays(day, by));
    case 'WEEK':
      return weekOf(addDays(day, 7 * by));
    case 'WEEKEND':
      return weekendOf(addDays(day, 7 * by));
    case 'FORTNIGHT':
      return same(addDays(day, 14 * by));
    case 'MONTH': {
      const index = year * 12 + month - 1 + by;
      return same(monthText(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1));
    }
    case 'QUARTER': {
      const index = year * 4 + Math.floor((month - 1) / 3) + by;
      const [inYear, part] = [yearText(Math.floor(index / 4)), index - Math.floor(index / 4) * 4];
      return { edtf: `${inYear}-${33 + part}`, value: `${inYear}-Q${part + 1}` };
    }
    case 'SEMESTER': {
      const index = year * 2 + (month > 6 ? 1 : 0) + by;
      const [inYear, part] = [yearText(Math.floor(index / 2)), index - Math.floor(index / 2) * 2];
      return { edtf: `${inYear}-${40 + part}`, value: `${inYear}-H${part + 1}` };
    }
    case 'YEAR':
      return same(yearText(year + by));
    case 'DECADE':
      return same(`${yearText(year + 10 * by).slice(0, 3)}X`);
    case 'CENTURY':
      return same(`${yearText(year + 100 * by).slice(0, 2)}XX`);
  }
}

/** What TIMEX3 writes for a unit of which nothing more is known. */
export const UNKNOWN_UNIT: Readonly<Record<CalendarUnit, string>> = {
  DAY: 'XXXX-XX-XX',
  WEEK: 'XXXX-WXX',
  WEEKEND: 'XXXX-WXX-WE',
  FORTNIGHT: 'XXXX-XX-XX',
  MONTH: 'XXXX-XX',
  QUARTER: 'XXXX-QX',
  SEMESTER: 'XXXX-HX',
  YEAR: 'XXXX',
  DECADE: 'XXXX',
  CENTURY: 'XXXX',
};
