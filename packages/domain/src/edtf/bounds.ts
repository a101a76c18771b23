import { type Day, dayText, lastDayOfMonth } from './calendar.ts';
import type { Edtf, EdtfPoint } from './edtf.ts';
import { readEdtf } from './read.ts';

/** First and last day that a date can mean, both included; an open side is null. */
export interface DayBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Astronomical seasons of the northern hemisphere, as first and last [month, day]. */
const SEASONS = {
  1: [3, 21, 6, 20],
  2: [6, 21, 9, 22],
  3: [9, 23, 12, 20],
  4: [12, 21, 3, 20],
} as const;

const MONTHS_IN_PART = { QUARTER: 3, QUADRIMESTER: 4, SEMESTER: 6 } as const;

const months = (year: number, first: number, last: number): { earliest: Day; latest: Day } => ({
  earliest: dayText(year, first, 1),
  latest: dayText(year, last, lastDayOfMonth(year, last)),
});

const years = (first: number, last: number): { earliest: Day; latest: Day } => ({
  earliest: dayText(first, 1, 1),
  latest: dayText(last, 12, 31),
});

function boundsOfPoint(point: EdtfPoint): { earliest: Day; latest: Day } {
  switch (point.kind) {
    case 'DAY': {
      const day = dayText(point.year, point.month, point.day);
      return { earliest: day, latest: day };
    }
    case 'MONTH':
      return months(point.year, point.month, point.month);
    case 'YEAR':
      return years(point.year, point.year);
    case 'DECADE':
      return years(point.year, point.year + 9);
    case 'CENTURY':
      return years(point.year, point.year + 99);
    case 'SEASON': {
      const [fromMonth, fromDay, toMonth, toDay] = SEASONS[point.season];
      const lastYear = point.season === 4 ? point.year + 1 : point.year;
      return { earliest: dayText(point.year, fromMonth, fromDay), latest: dayText(lastYear, toMonth, toDay) };
    }
    default: {
      const length = MONTHS_IN_PART[point.kind];
      return months(point.year, (point.part - 1) * length + 1, point.part * length);
    }
  }
}

/** The bounds of a date already parsed. */
function boundsOfParsed(date: Edtf): DayBounds {
  if (date.kind !== 'INTERVAL' && date.kind !== 'ONE_OF') return boundsOfPoint(date);
  return {
    earliest: date.start && boundsOfPoint(date.start).earliest,
    latest: date.end && boundsOfPoint(date.end).latest,
  };
}

/** A despatch asks for the same few dates again and again. */
const KNOWN = new Map<string, DayBounds>();
const MOST_KNOWN = 5_000;

/** The bounds of an EDTF value; throws on a value that `parseEdtf` does not read. */
export function boundsOf(edtf: string): DayBounds {
  const known = KNOWN.get(edtf);
  if (known) return known;
  const bounds = boundsOfParsed(readEdtf(edtf));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(edtf, bounds);
  return bounds;
}
