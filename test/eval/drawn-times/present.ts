import type { Chance } from '../drawn/chance.ts';
import { FUTURE } from './present-future.ts';
import { PAST } from './present-past.ts';
import type { PresentTime } from './present-time.ts';
import { WEEKS } from './present-weeks.ts';

const ALL = [...PAST, ...FUTURE, ...WEEKS];

/** An expression of the present of a despatch: the day that it is counted from is the despatch's. */
export function drawPresent(
  chance: Chance,
  today: string,
  fits: (time: PresentTime) => boolean = () => true,
): PresentTime {
  for (;;) {
    const drawn = chance.of(ALL)(today, chance);
    if (drawn && fits(drawn)) return drawn;
  }
}
