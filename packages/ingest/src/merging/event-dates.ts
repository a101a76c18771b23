import { boundsOf, type DateValue, dayNumber } from '@ephemeride/domain';

/** First and last day that a date can mean, in days since 1970-01-01; an open side is infinite. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const known = new Map<string, Days>();
const KEPT = 20_000;

export function daysOf({ edtf }: DateValue): Days {
  const found = known.get(edtf);
  if (found) return found;
  const { earliest, latest } = boundsOf(edtf);
  const days = {
    first: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    last: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
  };
  if (known.size >= KEPT) known.clear();
  known.set(edtf, days);
  return days;
}

/** How many days lie between two stretches: 0 where they overlap, 1 where one begins the day after the other ends. */
export function gapBetween(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

export const lengthOf = ({ first, last }: Days): number => last - first + 1;

/** Whether all of one lies in the other. */
export const within = (inner: Days, outer: Days): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;
