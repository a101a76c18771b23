import { expect, test } from 'vitest';
import { returnDay } from './return-day.ts';

test('a day returns on its day, in a leap year or not', () => {
  expect(returnDay('1979-01-07', 2024)).toBe('2024-01-07');
  expect(returnDay('1948-02-29', 2024)).toBe('2024-02-29');
  expect(returnDay('1948-02-29', 2023)).toBe('2023-02-28');
});

test('what is known by its month or year alone returns in that', () => {
  expect(returnDay('1945-08', 2025)).toBe('2025-08');
  expect(returnDay('0988', 1988)).toBe('1988');
});
