import { readEdtf } from './read.ts';

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'INTERVAL', 'ONE_OF'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** How finely a date is known. Decades, centuries, seasons and parts of a year are intervals. */
export function precisionOf(edtf: string): DatePrecision {
  const { kind } = readEdtf(edtf);
  return kind === 'DAY' || kind === 'MONTH' || kind === 'YEAR' || kind === 'ONE_OF' ? kind : 'INTERVAL';
}

/** Whether the date, or a side of it, carries `~` or `%`. */
export function isApproximate(edtf: string): boolean {
  const date = readEdtf(edtf);
  if (date.kind !== 'INTERVAL' && date.kind !== 'ONE_OF') return date.approximate;
  return (date.start?.approximate ?? false) || (date.end?.approximate ?? false);
}
