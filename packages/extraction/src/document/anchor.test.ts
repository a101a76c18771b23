import { describe, expect, it } from 'vitest';
import { datelineDate } from './anchor.ts';

const day = (dayOfMonth: number, month: number, year: number | null = null) => ({
  day: dayOfMonth,
  month,
  year,
});

describe("a dateline's day", () => {
  it.each([
    [day(17, 5), '2022-05', '2022-05-17'],
    [day(30, 12), '2023-01', '2022-12-30'],
    [day(2, 1), '2022-12-31', '2023-01-02'],
    [day(30, 12), '2023', '2023-12-30'],
    [day(18, 9, 2022), '2024-01-05', '2022-09-18'],
    [day(18, 9, 2022), null, '2022-09-18'],
    [day(5, 3), null, null],
    [null, '2024-01', null],
  ])('%o under the header %s is %s', (written, header, edtf) => {
    expect(datelineDate(written, header)).toBe(edtf);
  });
});
