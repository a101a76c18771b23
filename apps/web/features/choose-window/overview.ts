import { addDays, type DayWindow, dayParts, dayText } from '@ephemeride/domain';
import { type BrokenScale, type Bucket, brokenScale, stretchesBetween } from '@ephemeride/timeline';

/** The axis of the overview: all that the corpus covers, empty years folded. */
export const overviewScale = (covered: DayWindow, gaps: readonly DayWindow[]): BrokenScale =>
  brokenScale(stretchesBetween(covered, gaps), 0.02, 0.045);

/** One bar: where it stands and how high it is, all 0 to 1, with the days and the count that it tells. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly bucket: Bucket;
}

/** Bars as high as their counts beside the highest, however many stretches the axis has. */
export function bars(buckets: readonly Bucket[], highest: number, scale: BrokenScale): readonly Bar[] {
  return buckets
    .filter(({ count }) => count > 0)
    .map((bucket) => {
      const x = scale.position(bucket.start);
      return { x, width: endOf(bucket.end, scale) - x, height: bucket.count / highest, bucket };
    });
}

/** Where a day ends on the axis: at the end of its stretch where nothing follows it there. */
export function endOf(day: string, scale: BrokenScale): number {
  const stretch = scale.stretches.find(({ from, to }) => from <= day && day <= to);
  return stretch && stretch.to === day ? stretch.end : scale.position(addDays(day, 1));
}

/** A year under the axis, with the part of the axis that is its own. */
export interface YearLabel {
  readonly year: string;
  readonly x: number;
  readonly width: number;
  readonly window: DayWindow;
  /** Which labels go first where there is not room for all of them: LAST is never left out. */
  readonly leaves: 'FIRST' | 'NEXT' | 'LAST';
  /** Whether it is the only year of its stretch. */
  readonly lone: boolean;
}

/** The most years written in one stretch. */
const MOST_LABELS = 24;

/** Every second label leaves first, then every second of the rest. */
const LEAVES = ['FIRST', 'LAST', 'FIRST', 'NEXT'] as const;

/** The years of every stretch: each one, or every second, fifth, tenth… where there are many. */
export function yearLabels(scale: BrokenScale): readonly YearLabel[] {
  return scale.stretches.flatMap((stretch) => {
    const [first, last] = [dayParts(stretch.from).year, dayParts(stretch.to).year];
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (last - first) / each < MOST_LABELS) ?? 100;
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return years
      .filter((year) => first === last || year % step === 0)
      .map((year, i) => {
        const window = { from: dayText(year, 1, 1), to: dayText(year + step - 1, 12, 31) };
        const x = window.from < stretch.from ? stretch.start : scale.position(window.from);
        const end = window.to > stretch.to ? stretch.end : endOf(window.to, scale);
        const lone = first === last;
        return {
          year: String(year),
          x,
          width: end - x,
          window,
          leaves: lone ? 'LAST' : LEAVES[i % 4]!,
          lone,
        };
      });
  });
}

/** Where the axis is broken: the middles of its folds. */
export const breaks = ({ stretches }: BrokenScale): readonly number[] =>
  stretches.slice(1).map((stretch, i) => (stretches[i]!.end + stretch.start) / 2);
