import { compareEdtf } from '@ephemeride/domain';
import type { Part } from '@ephemeride/store';

/**
 * The earliest document first, the undated last: what speaks for a whole, and gives it its key, so that a later despatch on the same
 * thing leaves its address as it was.
 */
export function compareParts(a: Part<unknown>, b: Part<unknown>): number {
  if (a.documentDate !== b.documentDate) {
    if (a.documentDate === null) return 1;
    if (b.documentDate === null) return -1;
    const order = compareEdtf(a.documentDate, b.documentDate);
    if (order !== 0) return order;
  }
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
