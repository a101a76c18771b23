import { describe, expect, it } from 'vitest';
import { axisLabels } from './axis-labels.ts';

const day = new Date(Date.UTC(1979, 0, 7));
const french = axisLabels('FR');

describe('the labels of the axis', () => {
  it('name a day, its month and its year in French', () => {
    expect(french.minor(day, 'day')).toBe('7');
    expect(french.minor(day, 'weekday')).toBe('dim. 7');
    expect(french.minor(day, 'month')).toBe('janv.');
    expect(french.major(day, 'day')).toBe('janvier 1979');
    expect(french.major(day, 'month')).toBe('1979');
  });

  it('speak the reader’s language', () => {
    expect(axisLabels('EN').major(day, 'day')).toBe('January 1979');
    expect(axisLabels('VI').major(day, 'day')).toBe('tháng 1 năm 1979');
    expect(axisLabels('VI').minor(day, 'month')).toBe('thg 1');
  });

  it('say a year once', () => {
    expect(french.minor(day, 'year')).toBe('1979');
    expect(french.major(day, 'year')).toBe('');
  });
});
