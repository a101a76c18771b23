import type { Edtf, EdtfPoint } from './edtf.ts';
import {
  bothAre,
  centuryNumber,
  closedSides,
  roman,
  type Sides,
  sameMonth,
  sameYear,
  sideIs,
} from './format-parts.ts';

const SEASONS = ['mùa xuân', 'mùa hè', 'mùa thu', 'mùa đông'] as const;

const year = (value: number): string => (value < 0 ? `${-value + 1} TCN` : String(value));

/** A point as a label; `withYear` and `withMonth` false leave those to the other side of a range. */
function bare(point: EdtfPoint, withYear = true, withMonth = true): string {
  const ofYear = withYear ? ` năm ${year(point.year)}` : '';
  switch (point.kind) {
    case 'DAY':
      return withMonth ? `${point.day} tháng ${point.month}${ofYear}` : String(point.day);
    case 'MONTH':
      return `tháng ${point.month}${ofYear}`;
    case 'YEAR':
      return year(point.year);
    case 'DECADE':
      return `những năm ${point.year}`;
    case 'CENTURY':
      return `thế kỷ ${roman(centuryNumber(point.year))}`;
    case 'SEASON':
      return point.season === 4
        ? `mùa đông ${year(point.year)}–${year(point.year + 1)}`
        : `${SEASONS[point.season - 1]}${ofYear}`;
    case 'QUARTER':
      return `quý ${roman(point.part)}${ofYear}`;
    case 'SEMESTER':
      return `nửa ${point.part === 1 ? 'đầu' : 'cuối'} năm ${year(point.year)}`;
    default:
      return `tháng ${point.part * 4 - 3}–${point.part * 4}${ofYear}`;
  }
}

/** A point inside a sentence, where days and years need their noun: `ngày 17 tháng 5`, `năm 2030`. */
const withNoun = (point: EdtfPoint, text: string): string =>
  point.kind === 'DAY' ? `ngày ${text}` : point.kind === 'YEAR' ? `năm ${text}` : text;

const full = (point: EdtfPoint): string => withNoun(point, bare(point));

const firstOf = (sides: Sides): string =>
  withNoun(
    sides.start,
    bare(
      sides.start,
      !sameYear(sides) || !('month' in sides.end),
      !(bothAre(sides, 'DAY') && sameMonth(sides)),
    ),
  );

function stretch(sides: Sides): string {
  if (bothAre(sides, 'YEAR')) return `${year(sides.start.year)}–${year(sides.end.year)}`;
  return `từ ${firstOf(sides)} đến ${full(sides.end)}`;
}

const point = (date: EdtfPoint): string =>
  (date.approximate ? `khoảng ${full(date)}` : bare(date)) + (date.uncertain ? ' (chưa chắc chắn)' : '');

const signs = (sides: Sides): string =>
  (sideIs(sides, 'approximate') ? ' (ước chừng)' : '') +
  (sideIs(sides, 'uncertain') ? ' (chưa chắc chắn)' : '');

export function vietnamese(date: Edtf): string {
  if (date.kind !== 'INTERVAL' && date.kind !== 'ONE_OF') return point(date);
  const sides = closedSides(date);
  if (sides) {
    return (
      (date.kind === 'INTERVAL' ? stretch(sides) : `trong khoảng ${firstOf(sides)} đến ${full(sides.end)}`) +
      signs(sides)
    );
  }
  const known = (date.start ?? date.end)!;
  const sign = signs({ start: known, end: known });
  if (date.kind === 'INTERVAL') return `${date.start ? 'từ' : 'đến'} ${full(known)}${sign}`;
  return `${date.start ? 'sớm nhất' : 'muộn nhất'} ${full(known)}${sign}`;
}
