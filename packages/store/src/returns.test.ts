import { expect, it } from 'vitest';
import { returnIn, returnTitles } from './returns.ts';

it('comes back on the day, in every year after that of the origin', () => {
  expect(returnIn('1979-01-07', 2024)).toEqual({ year: 2024, ordinal: 45, edtf: '2024-01-07' });
  expect(returnIn('1979-01-07', 1979)).toBeNull();
  expect(returnIn('1979-01-07', 1944)).toBeNull();
});

it('is no more precise than its origin', () => {
  expect(returnIn('1930-02', 2030)?.edtf).toBe('2030-02');
  expect(returnIn('1930', 2030)?.edtf).toBe('2030');
  expect(returnIn('1939/1945', 2030)).toBeNull();
});

it('comes back on the 28th of February where a year has no 29th', () => {
  expect([2023, 2024].map((year) => returnIn('1960-02-29', year)?.edtf)).toEqual([
    '2023-02-28',
    '2024-02-29',
  ]);
});

it('is counted as each language counts', () => {
  const titles = { FR: 'Fondation', EN: 'Founding', VI: 'Thành lập' };
  expect(returnTitles(titles, 1)).toEqual({
    FR: '1er anniversaire : Fondation',
    EN: '1st anniversary: Founding',
    VI: 'Kỷ niệm 1 năm: Thành lập',
  });
  expect([2, 3, 11, 22].map((ordinal) => returnTitles(titles, ordinal).EN.split(' ')[0])).toEqual([
    '2nd',
    '3rd',
    '11th',
    '22nd',
  ]);
});
