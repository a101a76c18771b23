/** How a date was come by: the header, the dateline, words that name it, words relative to another date, or arithmetic. */
export const DATE_BASES = ['HEADER', 'DATELINE', 'STATED', 'RELATIVE', 'COMPUTED'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A date of an entry: an EDTF value, how it was come by, and the source's own words for it. */
export interface DateValue {
  /** EDTF (ISO 8601-2), of the subset that `parseEdtf` reads. */
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly stated: string | null;
}
