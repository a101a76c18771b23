import { describe, expect, it } from 'vitest';
import { dayAt, endOfDay, noonOfDay, startOfDay } from './instant.ts';

describe('instants of days', () => {
  it.each(['America/New_York', 'UTC', 'Asia/Ho_Chi_Minh'])(
    'keep 7 January 1979 on its own day in %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      expect(new Date(startOfDay('1979-01-07')).toISOString()).toBe('1979-01-07T00:00:00.000Z');
      expect(dayAt(noonOfDay('1979-01-07'))).toBe('1979-01-07');
      expect(dayAt(endOfDay('1979-01-07') - 1)).toBe('1979-01-07');
      process.env.TZ = before;
    },
  );

  it('reach before 1970', () => {
    expect(dayAt(startOfDay('1944-12-22'))).toBe('1944-12-22');
  });
});
