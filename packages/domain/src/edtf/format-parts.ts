import type { EdtfInterval, EdtfOneOf, EdtfPoint } from './edtf.ts';

/** The sides of an interval or set whose sides are both known. */
export interface Sides {
  readonly start: EdtfPoint;
  readonly end: EdtfPoint;
}

export const closedSides = (date: EdtfInterval | EdtfOneOf): Sides | null =>
  date.start && date.end ? { start: date.start, end: date.end } : null;

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number from 1 to 99 in Roman figures, for centuries and quarters. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** `1900` is the first year of `19XX`, which readers call the twentieth century. */
export const centuryNumber = (firstYear: number): number => firstYear / 100 + 1;

const names = new Map<string, readonly string[]>();

/** The long name of a month (1 to 12) as CLDR gives it for a language tag. */
export function monthName(month: number, tag: string): string {
  let list = names.get(tag);
  if (!list) {
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    list = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 15)));
    names.set(tag, list);
  }
  return list[month - 1]!;
}

export const sameYear = ({ start, end }: Sides): boolean => start.year === end.year;

export const sameMonth = (sides: Sides): boolean =>
  sameYear(sides) && 'month' in sides.start && 'month' in sides.end && sides.start.month === sides.end.month;

/** Whether both sides are of one kind, so that what they share need be said once. */
export const bothAre = (sides: Sides, kind: EdtfPoint['kind']): boolean =>
  sides.start.kind === kind && sides.end.kind === kind;

export const sideIs = (sides: Sides, sign: 'approximate' | 'uncertain'): boolean =>
  sides.start[sign] || sides.end[sign];
