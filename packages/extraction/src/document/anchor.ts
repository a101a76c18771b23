import { edtfOf, type WrittenDate } from './written-date.ts';

/**
 * EDTF of a dateline's day: its own year, or the year that brings it nearest to the header's date. Null where neither
 * gives a year.
 */
export function datelineDate(written: WrittenDate | null, header: string | null): string | null {
  if (!written) return null;
  if (written.year !== null) return edtfOf(written);
  const [year, month = 7, day = 15] = (/^\d{4}(?:-\d\d)*/.exec(header ?? '')?.[0] ?? '')
    .split('-')
    .map(Number);
  if (!year) return null;
  const middle = Date.UTC(year, month - 1, day);
  const distance = (candidate: number) =>
    Math.abs(Date.UTC(candidate, written.month - 1, written.day ?? 15) - middle);
  const nearest = [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  return edtfOf({ ...written, year: /^\d{4}$/.test(header ?? '') ? year : nearest });
}
