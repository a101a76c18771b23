import { lastDayOfMonth } from './calendar.ts';
import type { Edtf, EdtfPoint, Qualified } from './edtf.ts';

const POINT = /^(?<year>-?\d{4})(?:-(?<part>\d\d)(?:-(?<day>\d\d))?)?(?<qualifier>[?~%])?$/;
const UNSPECIFIED = /^(?<digits>\d{2,3})(?<open>X{1,2})(?<qualifier>[?~%])?$/;
const ONE_OF = /^\[(?<start>[^.\]]*)\.\.(?<end>[^.\]]*)\]$/;

const qualified = (sign: string | undefined): Qualified => ({
  uncertain: sign === '?' || sign === '%',
  approximate: sign === '~' || sign === '%',
});

function unspecified(value: string): EdtfPoint | null {
  const groups = UNSPECIFIED.exec(value)?.groups;
  if (!groups) return null;
  const digits = groups.digits ?? '';
  const open = groups.open ?? '';
  if (digits.length + open.length !== 4) return null;
  const year = Number(digits) * 10 ** open.length;
  return { kind: open.length === 1 ? 'DECADE' : 'CENTURY', year, ...qualified(groups.qualifier) };
}

function partOfYear(year: number, part: number, signs: Qualified): EdtfPoint | null {
  if (part >= 1 && part <= 12) return { kind: 'MONTH', year, month: part, ...signs };
  if (part >= 21 && part <= 24)
    return { kind: 'SEASON', year, season: (part - 20) as 1 | 2 | 3 | 4, ...signs };
  if (part >= 33 && part <= 36) return { kind: 'QUARTER', year, part: part - 32, ...signs };
  if (part >= 37 && part <= 39) return { kind: 'QUADRIMESTER', year, part: part - 36, ...signs };
  if (part === 40 || part === 41) return { kind: 'SEMESTER', year, part: part - 39, ...signs };
  return null;
}

function parsePoint(value: string): EdtfPoint | null {
  const groups = POINT.exec(value)?.groups;
  if (!groups) return unspecified(value);
  const year = Number(groups.year);
  if (Object.is(year, -0)) return null;
  const signs = qualified(groups.qualifier);
  if (groups.part === undefined) return { kind: 'YEAR', year, ...signs };
  const part = Number(groups.part);
  if (groups.day === undefined) return partOfYear(year, part, signs);
  const day = Number(groups.day);
  if (part < 1 || part > 12 || day < 1 || day > lastDayOfMonth(year, part)) return null;
  return { kind: 'DAY', year, month: part, day, ...signs };
}

function parseSides(kind: 'INTERVAL' | 'ONE_OF', first: string, last: string, open: string): Edtf | null {
  if (first === open && last === open) return null;
  const start = first === open ? null : parsePoint(first);
  const end = last === open ? null : parsePoint(last);
  if ((start === null && first !== open) || (end === null && last !== open)) return null;
  return { kind, start, end };
}

/**
 * Reads an EDTF (ISO 8601-2) value, or null where it is none of the subset: days, months, years, decades `197X`,
 * centuries `19XX`, seasons, quarters, quadrimesters, semesters, intervals `a/b`, sets `[a..b]`, `?`, `~` and `%` at the end of a date.
 *
 * Not supported: years of more than four digits, times of day, qualifiers inside a date, lists `{a,b}` and `[a,b]`,
 * unknown interval sides (`a/`), unspecified months and days (`2024-XX`). The order of an interval's sides is not checked.
 */
export function parseEdtf(value: string): Edtf | null {
  const known = KNOWN.get(value);
  if (known !== undefined) return known;
  const date = parse(value);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(value, date);
  return date;
}

/** A despatch asks for the same few dates again and again. */
const KNOWN = new Map<string, Edtf | null>();
const MOST_KNOWN = 5_000;

function parse(value: string): Edtf | null {
  const slash = value.indexOf('/');
  if (slash >= 0) return parseSides('INTERVAL', value.slice(0, slash), value.slice(slash + 1), '..');
  const set = ONE_OF.exec(value)?.groups;
  if (set) return parseSides('ONE_OF', set.start ?? '', set.end ?? '', '');
  return parsePoint(value);
}
