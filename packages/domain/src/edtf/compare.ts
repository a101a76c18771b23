import { boundsOf } from './bounds.ts';
import { type Day, dayNumber } from './calendar.ts';

/** A stretch of days, both included. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

const numbersOf = (edtf: string): { first: number; last: number } => {
  const { earliest, latest } = boundsOf(edtf);
  return {
    first: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    last: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
  };
};

const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A total order: by earliest day, then latest, then the value's own text. An open side is before, or after, every day. */
export function compareEdtf(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return order(left.first, right.first) || order(left.last, right.last) || order(a, b);
}
