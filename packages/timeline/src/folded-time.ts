import { type Day, type DayWindow, dayNumber, dayOf } from '@ephemeride/domain';
import { daysIn } from './day-window.ts';

/** Time with some stretches taken out: days are numbered as if the folded ones did not exist. */
export interface FoldedTime {
  /** The number of a day; a folded day has that of the first day after its fold. */
  fold(day: Day): number;
  /** The day of a number. */
  unfold(number: number): Day;
}

/** @param gaps what is taken out, apart from each other, the earliest first */
export const foldedTime = (gaps: readonly DayWindow[]): FoldedTime => ({
  fold(day) {
    const number = dayNumber(day);
    let hidden = 0;
    for (const gap of gaps) {
      const from = dayNumber(gap.from);
      if (number >= from) hidden += Math.min(number - from, daysIn(gap));
    }
    return number - hidden;
  },
  unfold(folded) {
    let number = Math.round(folded);
    for (const gap of gaps) if (number >= dayNumber(gap.from)) number += daysIn(gap);
    return dayOf(number);
  },
});

/** The gaps that a picture of a window can fold: not those in which it begins or ends, where the reader looks at them. */
export const foldableGaps = (gaps: readonly DayWindow[], window: DayWindow): readonly DayWindow[] =>
  gaps.filter((gap) => !holds(gap, window.from) && !holds(gap, window.to));

const holds = ({ from, to }: DayWindow, day: Day): boolean =>
  dayNumber(from) <= dayNumber(day) && dayNumber(day) <= dayNumber(to);
