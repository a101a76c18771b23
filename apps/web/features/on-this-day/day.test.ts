import { describe, expect, it } from 'vitest';
import { dayAfter, dayName, readDay } from './day.ts';

describe('a day of every year', () => {
  it('is read from its month and day', () => {
    expect(readDay('01-07')).toEqual({ month: 1, day: 7 });
    expect(readDay('02-29')).toEqual({ month: 2, day: 29 });
  });

  it.each(['02-30', '13-01', '00-10', '1-7', '2024-01-07', 'hier'])('is none in %s', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('has a day before and one after, around the end of the year', () => {
    expect(dayAfter({ month: 12, day: 31 }, 1)).toBe('01-01');
    expect(dayAfter({ month: 1, day: 1 }, -1)).toBe('12-31');
    expect(dayAfter({ month: 2, day: 28 }, 1)).toBe('02-29');
  });

  it('has a name in each language', () => {
    expect(dayName({ month: 3, day: 1 }, 'fr')).toBe('1er mars');
    expect(dayName({ month: 1, day: 7 }, 'en')).toBe('7 January');
    expect(dayName({ month: 1, day: 7 }, 'vi')).toBe('7 tháng 1');
  });
});
