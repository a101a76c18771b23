/**
 * What a row of counts is about. Counts of single scopes are kept by day, month and year; those of what two countries share, and those
 * of a person, by month and year.
 */
export const ROLLUP_UNITS = {
  DAY: 0,
  MONTH: 1,
  YEAR: 2,
  PAIR_MONTH: 4,
  PAIR_YEAR: 5,
  PERSON_MONTH: 6,
  PERSON_YEAR: 7,
} as const;

/** Scope of every entry, and kind of every kind. */
export const ALL = '*';

/** The scope of what two countries share. */
export const pairScope = (one: string, other: string): string =>
  one < other ? `${one}+${other}` : `${other}+${one}`;

/** Days up to which entries are of one span: an index of each span is read only as far back as its longest entry reaches. */
export const SPANS = [31, 124, 496, 1984, 7936] as const;

/** The number of the span of so many days; open ones are of the last. */
export const spanOf = (startDay: number, endDay: number): number => {
  const days = endDay - startDay + 1;
  const span = SPANS.findIndex((longest) => days <= longest);
  return span < 0 ? SPANS.length : span;
};
