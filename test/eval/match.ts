import { addDays, boundsOf, fold, isoWeekBounds } from '@ephemeride/domain';
import type { GoldSpan } from './gold.ts';

/** Whether two spans share a code unit. */
export const overlaps = (a: GoldSpan, b: GoldSpan) => a.start < b.end && b.start < a.end;

/** How wide, in days, an answer to an approximate gold date may be. */
const WIDEST_APPROXIMATE = 125;
const DAY = 86_400_000;

/** First and last day of an EDTF date, or of a week as ISO 8601 and TIMEX3 write it: `2024-W40`, `2024-W40-WE`. */
function daysOf(date: string): { earliest: string | null; latest: string | null } {
  const [, year, week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date) ?? [];
  if (!year || !week) return boundsOf(date);
  const { earliest, latest } = isoWeekBounds(Number(year), Number(week));
  return { earliest: weekend ? addDays(latest, -1) : earliest, latest };
}

function dayRange(date: string): [number, number] | null {
  try {
    const { earliest, latest } = daysOf(date);
    const day = (bound: string | null, open: number) => (bound === null ? open : Date.parse(bound) / DAY);
    return [day(earliest, Number.NEGATIVE_INFINITY), day(latest, Number.POSITIVE_INFINITY)];
  } catch {
    return null;
  }
}

/**
 * Whether a date says the same first and last day as one of the gold's; an approximate gold date (`~`, a one-of
 * set) also takes what overlaps it and is no wider than four months.
 */
export function sameDate(value: string | null | undefined, golds: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  const found = dayRange(value);
  if (found === null) return false;
  return golds.some((gold) => {
    const wanted = dayRange(gold);
    if (wanted === null) return false;
    if (found[0] === wanted[0] && found[1] === wanted[1]) return true;
    const approximate = /[~[]/.test(gold);
    return (
      approximate &&
      found[0] <= wanted[1] &&
      wanted[0] <= found[1] &&
      found[1] - found[0] <= WIDEST_APPROXIMATE
    );
  });
}

/** Words without accents, case and punctuation. */
export const plain = (value: unknown) =>
  fold(typeof value === 'string' ? value : '')
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two names are one, or one ends with the other where both have two words or more. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (!x.includes(' ') || !y.includes(' ')) return false;
  return x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}
