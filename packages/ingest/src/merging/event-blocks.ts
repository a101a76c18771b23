import { dayOf, type EventRead } from '@ephemeride/domain';
import { placeKey } from '@ephemeride/extraction';
import type { Part } from '@ephemeride/store';
import { type Days, daysOf } from './event-dates.ts';
import { familiesOf } from './event-kinds.ts';
import { nameKey } from './names.ts';

/** Days beyond which a date is no help in finding others like it. */
const WIDEST = 400;
/** Days of a date by which what has no kind of its own may be found, and of a stretch of them. */
const NARROW = 31;
const STRETCH = 7;

/** The months that dates overlap, those a day before and after too. */
function monthsOf({ first, last }: Days): string[] {
  if (last - first > WIDEST) return [];
  const months = new Set<string>();
  for (let day = first - 1; day <= last + 1; day += 28) months.add(dayOf(day).slice(0, -3));
  months.add(dayOf(last + 1).slice(0, -3));
  return [...months];
}

/** The stretches of days that narrow dates overlap, whatever the kind. */
function stretchesOf({ first, last }: Days): string[] {
  if (last - first >= NARROW) return [];
  const stretches: string[] = [];
  const end = Math.floor((last + 1) / STRETCH);
  for (let at = Math.floor((first - 1) / STRETCH); at <= end; at++) stretches.push(`stretch ${at}`);
  return stretches;
}

/** By kind or family and month, and by week, with each country (that of the place where only one is named), place and series; and by edition with each country. */
export function blocksOf({ read }: Part<EventRead>): readonly string[] {
  const { kind, date, countries, place, series, ordinal } = read;
  const families = familiesOf(kind);
  const host = place?.country ?? null;
  const known = countries.length > 1 || host === null ? countries : [...new Set([...countries, host])];
  const sides = known.length === 0 ? ['-'] : known;
  const named = [
    ...sides.map((country) => `country ${country}`),
    ...(place === null ? [] : [`place ${placeKey(place.name)}`]),
    ...(series === null ? [] : [`series ${nameKey(series)}`]),
  ];
  const days = date === null ? null : daysOf(date);
  const when =
    days === null
      ? []
      : [
          ...monthsOf(days).flatMap((month) => families.map((family) => `${family} ${month}`)),
          ...stretchesOf(days),
        ];
  return [
    ...when.flatMap((stretch) => named.map((what) => `${stretch} ${what}`)),
    ...(ordinal === null
      ? []
      : families.flatMap((family) => sides.map((country) => `${family} edition ${ordinal} ${country}`))),
  ];
}
