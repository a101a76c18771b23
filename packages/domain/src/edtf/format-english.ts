import type { Edtf, EdtfPoint } from './edtf.ts';
import {
  bothAre,
  centuryNumber,
  closedSides,
  monthName,
  type Sides,
  sameMonth,
  sameYear,
  sideIs,
} from './format-parts.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

const year = (value: number): string => (value < 0 ? `${-value + 1} BC` : String(value));
const month = (value: number): string => monthName(value, 'en');

function century(firstYear: number): string {
  const number = centuryNumber(firstYear);
  const tail =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${tail} century`;
}

function bare(point: EdtfPoint, withYear = true, withMonth = true): string {
  const ofYear = withYear ? ` ${year(point.year)}` : '';
  switch (point.kind) {
    case 'DAY':
      return `${point.day}${withMonth ? ` ${month(point.month)}${ofYear}` : ''}`;
    case 'MONTH':
      return `${month(point.month)}${ofYear}`;
    case 'YEAR':
      return year(point.year);
    case 'DECADE':
      return `${point.year}s`;
    case 'CENTURY':
      return century(point.year);
    case 'SEASON':
      return point.season === 4
        ? `winter ${year(point.year)}–${year(point.year + 1)}`
        : `${SEASONS[point.season - 1]}${ofYear}`;
    case 'QUARTER':
      return `${ORDINALS[point.part - 1]} quarter of ${year(point.year)}`;
    case 'SEMESTER':
      return `${ORDINALS[point.part - 1]} half of ${year(point.year)}`;
    default:
      return `${month(point.part * 4 - 3)}–${month(point.part * 4)} ${year(point.year)}`;
  }
}

/** The article that a sentence needs before a point: `the 1970s`. */
const article = (point: EdtfPoint): string =>
  point.kind === 'DECADE' || point.kind === 'CENTURY' || point.kind === 'QUARTER' || point.kind === 'SEMESTER'
    ? 'the '
    : '';

const full = (point: EdtfPoint): string => article(point) + bare(point);

const firstOf = (sides: Sides): string =>
  article(sides.start) +
  bare(
    sides.start,
    !sameYear(sides) || !('month' in sides.end),
    !(bothAre(sides, 'DAY') && sameMonth(sides)),
  );

function stretch(sides: Sides): string {
  if (bothAre(sides, 'YEAR')) return `${year(sides.start.year)}–${year(sides.end.year)}`;
  if (bothAre(sides, 'DAY') && sameMonth(sides)) return `${firstOf(sides)}–${bare(sides.end)}`;
  if (bothAre(sides, 'MONTH') && sameYear(sides)) return `${firstOf(sides)}–${bare(sides.end)}`;
  if (bothAre(sides, 'DAY') || bothAre(sides, 'MONTH')) return `${firstOf(sides)} – ${bare(sides.end)}`;
  return `from ${firstOf(sides)} to ${full(sides.end)}`;
}

const point = (date: EdtfPoint): string =>
  (date.approximate ? `about ${full(date)}` : bare(date)) + (date.uncertain ? ' (uncertain)' : '');

const signs = (sides: Sides): string =>
  (sideIs(sides, 'approximate') ? ' (approximately)' : '') +
  (sideIs(sides, 'uncertain') ? ' (uncertain)' : '');

export function english(date: Edtf): string {
  if (date.kind !== 'INTERVAL' && date.kind !== 'ONE_OF') return point(date);
  const sides = closedSides(date);
  if (sides) {
    return (
      (date.kind === 'INTERVAL' ? stretch(sides) : `between ${firstOf(sides)} and ${full(sides.end)}`) +
      signs(sides)
    );
  }
  const known = (date.start ?? date.end)!;
  const sign = signs({ start: known, end: known });
  if (date.kind === 'INTERVAL') return `${date.start ? 'from' : 'until'} ${full(known)}${sign}`;
  return `${date.start ? 'no earlier than' : 'no later than'} ${full(known)}${sign}`;
}
