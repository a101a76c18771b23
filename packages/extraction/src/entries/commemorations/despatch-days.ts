import { boundsOf, type DayBounds } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';

/** The days that a despatch can be of, from its dateline or header; null where it has no date. */
export function daysOfDespatch({ anchor }: Despatch): DayBounds {
  const date = anchor.dateline ?? anchor.header;
  return date ? boundsOf(date) : { earliest: null, latest: null };
}

/** The year that a despatch is of; null where it has no date. */
export function yearOfDespatch(despatch: Despatch): number | null {
  const { earliest } = daysOfDespatch(despatch);
  return earliest ? Number(earliest.slice(0, 4)) : null;
}
