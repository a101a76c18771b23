import { dayOf, type EventKind, type EventRead } from '@ephemeride/domain';
import { placeKey } from '@ephemeride/extraction';
import type { Part } from '@ephemeride/store';
import { type Days, daysOf } from './event-dates.ts';
import { familiesOf, kindsToldBy } from './event-kinds.ts';
import { nameKey } from './names.ts';
import { namingKeys } from './series-names.ts';

/** Days beyond which a date is no help in finding others like it. */
const WIDEST = 400;

/** Kinds that come back under a name, and by its acronym. */
const GATHERINGS: ReadonlySet<EventKind> = new Set([
  'CONFERENCE',
  'DIALOGUE',
  'MEETING',
  'EXERCISE',
  'EXHIBITION',
]);

/** The months that dates overlap, those a day before and after too. */
function monthsOf({ first, last }: Days): string[] {
  if (last - first > WIDEST) return [];
  const months = new Set<string>();
  for (let day = first - 1; day <= last + 1; day += 28) months.add(dayOf(day).slice(0, -3));
  months.add(dayOf(last + 1).slice(0, -3));
  return [...months];
}

/**
 * By kind or family and month with each country (that of the place where only one is named), place and series, a clause without a kind
 * by those that its words may tell; by month with what names a series; and by edition with each country. What is of another kind is
 * never compared, however near.
 */
export function blocksOf({ read }: Part<EventRead>): readonly string[] {
  const { kind, titles, date, countries, place, series, ordinal } = read;
  const families = [...new Set([...familiesOf(kind), ...kindsToldBy(read)])];
  const host = place?.country ?? null;
  const known = countries.length > 1 || host === null ? countries : [...new Set([...countries, host])];
  const sides = known.length === 0 ? ['-'] : known;
  const named = [
    ...sides.map((country) => `country ${country}`),
    ...(place === null ? [] : [`place ${placeKey(place.name)}`]),
    ...(series === null ? [] : [`series ${nameKey(series)}`]),
  ];
  const months = date === null ? [] : monthsOf(daysOf(date));
  const when = months.flatMap((month) => families.map((family) => `${family} ${month}`));
  const naming = GATHERINGS.has(kind) ? namingKeys({ series, title: titles.FR }) : [];
  return [
    ...months.flatMap((month) => naming.map((key) => `${month} named ${key}`)),
    ...when.flatMap((month) => named.map((what) => `${month} ${what}`)),
    ...(ordinal === null
      ? []
      : families.flatMap((family) => sides.map((country) => `${family} edition ${ordinal} ${country}`))),
  ];
}
