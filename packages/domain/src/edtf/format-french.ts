import type { Edtf, EdtfPoint } from './edtf.ts';
import {
  bothAre,
  centuryNumber,
  closedSides,
  monthName,
  roman,
  type Sides,
  sameMonth,
  sameYear,
  sideIs,
} from './format-parts.ts';

const SEASONS = ['printemps', 'été', 'automne', 'hiver'] as const;
const PARTS = { QUARTER: 'trimestre', QUADRIMESTER: 'quadrimestre', SEMESTER: 'semestre' } as const;

const year = (value: number): string => (value < 0 ? `${-value + 1} av. J.-C.` : String(value));
const dayNumber = (day: number): string => (day === 1 ? '1er' : String(day));
const nth = (part: number): string => (part === 1 ? '1er' : `${part}e`);
const month = (value: number): string => monthName(value, 'fr');

/** `withYear` false leaves the year to the other side of a range; so does `withMonth`. */
function bare(point: EdtfPoint, withYear = true, withMonth = true): string {
  const ofYear = withYear ? ` ${year(point.year)}` : '';
  switch (point.kind) {
    case 'DAY':
      return `${dayNumber(point.day)}${withMonth ? ` ${month(point.month)}${ofYear}` : ''}`;
    case 'MONTH':
      return `${month(point.month)}${ofYear}`;
    case 'YEAR':
      return year(point.year);
    case 'DECADE':
      return `années ${point.year}`;
    case 'CENTURY':
      return `${roman(centuryNumber(point.year))}${point.year === 0 ? 'er' : 'e'} siècle`;
    case 'SEASON':
      return point.season === 4
        ? `hiver ${year(point.year)}–${year(point.year + 1)}`
        : `${SEASONS[point.season - 1]}${ofYear}`;
    default:
      return `${nth(point.part)} ${PARTS[point.kind]}${ofYear}`;
  }
}

const article = (point: EdtfPoint): string => {
  switch (point.kind) {
    case 'MONTH':
    case 'YEAR':
      return '';
    case 'DECADE':
      return 'les ';
    case 'SEASON':
      return point.season === 1 ? 'le ' : 'l’';
    default:
      return 'le ';
  }
};

/** `de` or `à` before a point, drawn together with its article: `du 17`, `d’octobre`, `aux années`. */
function after(preposition: 'de' | 'à', point: EdtfPoint, text: string): string {
  const the = article(point);
  if (the === 'le ') return `${preposition === 'de' ? 'du' : 'au'} ${text}`;
  if (the === 'les ') return `${preposition === 'de' ? 'des' : 'aux'} ${text}`;
  if (the === '' && preposition === 'de' && /^[aeiouyh]/.test(text)) return `d’${text}`;
  return `${preposition} ${the}${text}`;
}

const until = (point: EdtfPoint): string =>
  point.kind === 'YEAR' ? `en ${bare(point)}` : after('à', point, bare(point));

const firstOf = (sides: Sides): string =>
  bare(
    sides.start,
    !sameYear(sides) || !('month' in sides.end),
    !(bothAre(sides, 'DAY') && sameMonth(sides)),
  );

function stretch(sides: Sides): string {
  if (bothAre(sides, 'YEAR')) return `${year(sides.start.year)}–${year(sides.end.year)}`;
  return `${after('de', sides.start, firstOf(sides))} ${after('à', sides.end, bare(sides.end))}`;
}

function oneOf(sides: Sides): string {
  return `entre ${article(sides.start)}${firstOf(sides)} et ${article(sides.end)}${bare(sides.end)}`;
}

const point = (date: EdtfPoint): string =>
  (date.approximate ? `vers ${article(date)}${bare(date)}` : bare(date)) +
  (date.uncertain ? ' (incertain)' : '');

const signs = (sides: Sides): string =>
  (sideIs(sides, 'approximate') ? ' environ' : '') + (sideIs(sides, 'uncertain') ? ' (incertain)' : '');

export function french(date: Edtf): string {
  if (date.kind !== 'INTERVAL' && date.kind !== 'ONE_OF') return point(date);
  const sides = closedSides(date);
  if (sides) return (date.kind === 'INTERVAL' ? stretch(sides) : oneOf(sides)) + signs(sides);
  const known = (date.start ?? date.end)!;
  const sign = signs({ start: known, end: known });
  if (date.kind === 'INTERVAL') {
    return (date.start ? `à partir ${after('de', known, bare(known))}` : `jusqu’${until(known)}`) + sign;
  }
  return `au plus ${date.start ? 'tôt' : 'tard'} ${known.kind === 'DAY' ? 'le' : 'en'} ${bare(known)}${sign}`;
}
