import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  dayText,
  isoWeekBounds,
  isoWeekOf,
  lastDayOfMonth,
  weekdayOf,
} from './calendar.ts';

const DAY_MS = 86_400_000;
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('days', () => {
  it('counts 1 January 1970 as day 0 and 7 January 1979 as day 3293', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1979-01-07')).toBe(3293);
  });

  it('steps over 29 February in leap years only', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('1900-03-01', -1)).toBe('1900-02-28');
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
  });

  it('knows how long months are', () => {
    expect([1, 2, 3, 4, 6, 9, 11, 12].map((month) => lastDayOfMonth(2024, month))).toEqual([
      31, 29, 31, 30, 30, 30, 30, 31,
    ]);
  });

  it('knows that the French Revolution began on a Tuesday and the Armistice was signed on a Monday', () => {
    expect(weekdayOf('1789-07-14')).toBe(2);
    expect(weekdayOf('1918-11-11')).toBe(1);
  });

  it('refuses a day that the calendar does not hold', () => {
    expect(() => dayNumber('2023-02-29')).toThrow('not a day: 2023-02-29');
    expect(() => dayNumber('2023-2-9')).toThrow('not a day: 2023-2-9');
  });

  it('turns every number into a day and back', () => {
    fc.assert(fc.property(anyDay, (number) => dayNumber(dayOf(number)) === number));
  });

  it('agrees with the UTC calendar of JavaScript from year 54 to 9909', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * DAY_MS);
        expect(dayOf(number)).toBe(dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
        expect(weekdayOf(dayOf(number)) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('writes days before year 0 with a sign', () => {
    expect(addDays('0000-01-01', -1)).toBe('-0001-12-31');
    expect(dayNumber('-0001-12-31')).toBe(dayNumber('0000-01-01') - 1);
  });
});

describe('ISO weeks', () => {
  it('puts 1 January 2027 in the last week of 2026', () => {
    expect(isoWeekOf('2027-01-01')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekBounds(2026, 53)).toEqual({ earliest: '2026-12-28', latest: '2027-01-03' });
  });

  it('puts 30 December 2024 in the first week of 2025', () => {
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  it('holds every day in the week it names', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = dayOf(number);
        const { year, week } = isoWeekOf(day);
        const bounds = isoWeekBounds(year, week);
        const [first, last] = [dayNumber(bounds.earliest), dayNumber(bounds.latest)];
        expect(first <= number && number <= last && last - first === 6).toBe(true);
      }),
    );
  });
});
