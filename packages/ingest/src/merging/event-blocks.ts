import { dayOf, type EventRead } from '@ephemeride/domain';
import { placeKey } from '@ephemeride/extraction';
import type { Part } from '@ephemeride/store';
import { type Days, daysOf } from './event-dates.ts';
import { kindFamily } from './event-kinds.ts';
import { nameKey } from './names.ts';

/** Days beyond which a date is no help in finding others like it. */
const WIDEST = 400;

/** The months that dates overlap, those a day before and after too. */
function monthsOf({ first, last }: Days): string[] {
  if (last - first > WIDEST) return [];
  const months = new Set<string>();
  for (let day = first - 1; day <= last + 1; day += 28) months.add(dayOf(day).slice(0, -3));
  months.add(dayOf(last + 1).slice(0, -3));
  return [...months];
}

/** By month with each country, place and series, and by edition with each country. */
export function blocksOf({ read }: Part<EventRead>): readonly string[] {
  const { kind, date, countries, place, series, ordinal } = read;
  const family = kindFamily(kind);
  const sides = countries.length === 0 ? ['-'] : countries;
  const named = [
    ...sides.map((country) => `country ${country}`),
    ...(place === null ? [] : [`place ${placeKey(place.name)}`]),
    ...(series === null ? [] : [`series ${nameKey(series)}`]),
  ];
  const months = date === null ? [] : monthsOf(daysOf(date));
  return [
    ...months.flatMap((month) => named.map((what) => `${family} ${month} ${what}`)),
    ...(ordinal === null ? [] : sides.map((country) => `${family} edition ${ordinal} ${country}`)),
  ];
}
