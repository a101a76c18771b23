import { describe, expect, it } from 'vitest';
import { clampWindow, daysFrom, daysIn, panWindow, zoomWindow } from './window.ts';

const LIMITS = { from: '2019-01-01', to: '2029-12-31' };
const FOUR_YEARS = { from: '2022-01-01', to: '2025-12-31' };

describe('a window of days', () => {
  it('counts both its ends', () => {
    expect(daysIn(FOUR_YEARS)).toBe(1461);
    expect(daysIn({ from: '2024-02-29', to: '2024-02-29' })).toBe(1);
  });

  it('moves on by its own length', () => {
    expect(panWindow({ from: '2024-01-01', to: '2024-01-31' }, 1)).toEqual({
      from: '2024-02-01',
      to: '2024-03-02',
    });
    expect(panWindow(FOUR_YEARS, -1).to).toBe('2021-12-31');
  });

  it('moves by at least a day, however short it is', () => {
    const day = { from: '2024-01-07', to: '2024-01-07' };
    expect(panWindow(day, -0.1)).toEqual({ from: '2024-01-06', to: '2024-01-06' });
  });

  it('zooms around the moment that stands under the pointer', () => {
    expect(zoomWindow(FOUR_YEARS, 0.5, 0, LIMITS).from).toBe('2022-01-01');
    expect(zoomWindow(FOUR_YEARS, 0.5, 1, LIMITS).to).toBe('2025-12-31');
  });

  it('never zooms in past a week, nor out past everything', () => {
    expect(daysIn(zoomWindow({ from: '2024-01-01', to: '2024-01-08' }, 0.1, 0.5, LIMITS))).toBe(7);
    expect(zoomWindow(FOUR_YEARS, 50, 0.5, LIMITS)).toEqual(LIMITS);
  });

  it('slides back between its limits at the same length', () => {
    const moved = clampWindow({ from: '2018-01-01', to: '2018-12-31' }, LIMITS);
    expect(moved).toEqual({ from: '2019-01-01', to: '2019-12-31' });
    expect(clampWindow(FOUR_YEARS, LIMITS)).toBe(FOUR_YEARS);
  });

  it('knows how far a day lies', () => {
    expect(daysFrom(FOUR_YEARS, '2021-12-31')).toBe(-1);
    expect(daysFrom(FOUR_YEARS, '2024-06-01')).toBe(0);
    expect(daysFrom(FOUR_YEARS, '2026-01-02')).toBe(2);
  });
});
