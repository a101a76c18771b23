import { describe, expect, it } from 'vitest';
import { type DateBounds, shortDate } from './short-date.ts';

const date = (earliest: string | null, latest: string | null, precision: DateBounds['precision']) => ({
  earliest,
  latest,
  precision,
});

describe('a short date', () => {
  it.each([
    [date('2022-05-17', '2022-05-17', 'DAY'), '17 mai 2022'],
    [date('1979-01-07', '1979-01-07', 'DAY'), '7 janv. 1979'],
    [date('2024-03-01', '2024-03-01', 'DAY'), '1er mars 2024'],
    [date('2025-11-01', '2025-11-30', 'MONTH'), 'nov. 2025'],
    [date('2024-01-01', '2024-12-31', 'YEAR'), '2024'],
    [date('2019-01-01', '2024-12-31', 'INTERVAL'), '2019–2024'],
    [date('2024-10-01', '2024-12-31', 'ONE_OF'), 'oct.–déc. 2024'],
    [date('2024-03-17', '2024-03-19', 'INTERVAL'), '17–19 mars 2024'],
    [date('2024-03-30', '2024-04-02', 'INTERVAL'), '30 mars–2 avr. 2024'],
    [date('2023-12-30', '2024-01-02', 'INTERVAL'), '30 déc. 2023–2 janv. 2024'],
    [date(null, '2024-12-31', 'INTERVAL'), 'jusqu’à déc. 2024'],
    [date('2016-01-01', null, 'INTERVAL'), 'dès janv. 2016'],
  ])('reads %o as %s', (value, words) => {
    expect(shortDate(value, 'FR')).toBe(words);
  });

  it('leaves the year to the axis where asked', () => {
    expect(shortDate(date('2022-05-17', '2022-05-17', 'DAY'), 'FR', false)).toBe('17 mai');
    expect(shortDate(date('2025-11-01', '2025-11-30', 'MONTH'), 'FR', false)).toBe('nov.');
  });

  it('speaks the reader’s language', () => {
    expect(shortDate(date('2022-05-17', '2022-05-17', 'DAY'), 'EN')).toBe('17 May 2022');
    expect(shortDate(date('2024-10-01', '2024-12-31', 'ONE_OF'), 'EN')).toBe('Oct–Dec 2024');
    expect(shortDate(date('2024-03-01', '2024-03-01', 'DAY'), 'VI')).toBe('1 thg 3, 2024');
  });
});
