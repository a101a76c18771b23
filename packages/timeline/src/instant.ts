import { type Day, dayNumber, dayOf } from '@ephemeride/domain';

export const DAY_MS = 86_400_000;

/** The first millisecond of a day, UTC; `new Date('1979-01-07')` parsing is left out so that no zone can move it. */
export const startOfDay = (day: Day): number => dayNumber(day) * DAY_MS;

/** The millisecond after a day's last, UTC. */
export const endOfDay = (day: Day): number => (dayNumber(day) + 1) * DAY_MS;

/** Where a point stands for a whole day: its middle, well inside its own day at every zoom. */
export const noonOfDay = (day: Day): number => startOfDay(day) + DAY_MS / 2;

/** The UTC day that holds an instant in milliseconds. */
export const dayAt = (instant: number): Day => dayOf(Math.floor(instant / DAY_MS));
