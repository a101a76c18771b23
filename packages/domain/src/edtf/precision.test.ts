import { describe, expect, it } from 'vitest';
import { isApproximate, precisionOf } from './precision.ts';

describe('precisionOf', () => {
  it.each([
    ['1979-01-07', 'DAY'],
    ['1979-01~', 'MONTH'],
    ['1979', 'YEAR'],
    ['197X', 'INTERVAL'],
    ['2023-21', 'INTERVAL'],
    ['2023-41', 'INTERVAL'],
    ['../2030', 'INTERVAL'],
    ['[2024-10..2024-12]', 'ONE_OF'],
  ])('calls %s %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
});

describe('isApproximate', () => {
  it('is true for ~ and % on the date or on either side of it', () => {
    expect(['2024~', '2024-05%', '2019/2024~', '[2024-10~..2024-12]'].every(isApproximate)).toBe(true);
  });

  it('is false for a date that is only uncertain, or plain, or open', () => {
    expect(['2024?', '2024', '../2030', '[2024-10..2024-12]'].some(isApproximate)).toBe(false);
  });
});
