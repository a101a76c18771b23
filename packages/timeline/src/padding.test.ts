import { describe, expect, it } from 'vitest';
import { startOfDay } from './instant.ts';
import { drawnRange, windowDrawn } from './padding.ts';

const PADDING = { before: 0.02, after: 0.1 };
const FOUR_YEARS = { from: '2022-01-01', to: '2025-12-31' };
const GAPS = [
  { from: '1945-01-01', to: '1974-12-31' },
  { from: '1980-01-01', to: '2018-12-31' },
];

describe('the range drawn around a window', () => {
  it('leaves room on both sides', () => {
    const { start, end } = drawnRange(FOUR_YEARS, PADDING, []);
    const total = end - start;
    expect((startOfDay('2022-01-01') - start) / total).toBeCloseTo(0.02);
    expect((end - startOfDay('2026-01-01')) / total).toBeCloseTo(0.1);
  });

  it('leads back to the same window', () => {
    for (const gaps of [[], GAPS]) {
      expect(windowDrawn(drawnRange(FOUR_YEARS, PADDING, gaps), PADDING, gaps)).toEqual(FOUR_YEARS);
    }
    const day = { from: '1979-01-07', to: '1979-01-07' };
    expect(windowDrawn(drawnRange(day, PADDING, []), PADDING, [])).toEqual(day);
  });

  it('takes no room for what is folded away', () => {
    const all = { from: '1944-12-22', to: '2029-12-31' };
    const range = drawnRange(all, PADDING, GAPS);
    expect(range.end - startOfDay('2030-01-01')).toBeLessThan(3 * 366 * 86_400_000);
    expect(windowDrawn(range, PADDING, GAPS)).toEqual(all);
  });
});
