import { describe, expect, it } from 'vitest';
import { majorLabel, minorLabel } from './axis-labels.ts';

const day = new Date(Date.UTC(1979, 0, 7));

describe('the labels of the axis', () => {
  it('name a day, its month and its year in French', () => {
    expect(minorLabel(day, 'day')).toBe('7');
    expect(minorLabel(day, 'weekday')).toBe('dim. 7');
    expect(minorLabel(day, 'month')).toBe('janv.');
    expect(majorLabel(day, 'day')).toBe('janvier 1979');
    expect(majorLabel(day, 'month')).toBe('1979');
  });

  it('say a year once', () => {
    expect(minorLabel(day, 'year')).toBe('1979');
    expect(majorLabel(day, 'year')).toBe('');
  });
});
