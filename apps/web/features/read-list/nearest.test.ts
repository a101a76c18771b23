import { describe, expect, it } from 'vitest';
import { nearestEntry, nearestStretch } from './nearest.ts';

const EMPTY = { from: '2023-01-01', to: '2023-03-31' };
const LIMITS = { from: '2019-01-01', to: '2029-12-31' };
const entry = (title: string, earliest: string, latest: string) => ({
  id: title,
  title,
  date: { earliest, latest, display: earliest },
});

describe('the entry nearest to an empty window', () => {
  it('lies in the nearest counted stretch', () => {
    const buckets = [
      { start: '2022-04-01', end: '2022-06-30', count: 3 },
      { start: '2022-10-01', end: '2022-12-31', count: 0 },
      { start: '2023-07-01', end: '2023-09-30', count: 1 },
    ];
    expect(nearestStretch(EMPTY, buckets)?.from).toBe('2023-07-01');
    expect(nearestStretch(EMPTY, [])).toBeNull();
  });

  it('is told with its distance, and stands in the window offered', () => {
    const near = nearestEntry(
      EMPTY,
      [entry('far', '2024-05-01', '2024-05-01'), entry('near', '2022-12-23', '2022-12-23')],
      LIMITS,
    );
    expect(near).toMatchObject({ title: 'near', days: 9 });
    expect(near!.window.from <= '2022-12-23' && near!.window.to >= '2022-12-23').toBe(true);
  });

  it('is none where no entry has a date', () => {
    expect(nearestEntry(EMPTY, [{ id: 'x', title: 'x', date: null }], LIMITS)).toBeNull();
  });
});
