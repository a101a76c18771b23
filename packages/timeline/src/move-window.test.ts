import { describe, expect, it } from 'vitest';
import { daysFrom, daysIn } from './day-window.ts';
import { clampWindow, panWindow, zoomWindow } from './move-window.ts';

const LIMITS = { from: '2019-01-01', to: '2029-12-31' };
const GROUND = { limits: LIMITS, gaps: [] };
const FOUR_YEARS = { from: '2022-01-01', to: '2025-12-31' };

describe('a window of days', () => {
  it('counts both its ends', () => {
    expect(daysIn(FOUR_YEARS)).toBe(1461);
    expect(daysIn({ from: '2024-02-29', to: '2024-02-29' })).toBe(1);
  });

  it('moves on by its own length', () => {
    expect(panWindow({ from: '2024-01-01', to: '2024-01-31' }, 1, GROUND)).toEqual({
      from: '2024-02-01',
      to: '2024-03-02',
    });
    expect(panWindow(FOUR_YEARS, -0.5, GROUND).from).toBe('2020-01-01');
  });

  it('moves by at least a day, however short it is', () => {
    const day = { from: '2024-01-07', to: '2024-01-07' };
    expect(panWindow(day, -0.1, GROUND)).toEqual({ from: '2024-01-06', to: '2024-01-06' });
  });

  it('zooms around the moment that stands under the pointer', () => {
    expect(zoomWindow(FOUR_YEARS, 0.5, 0, GROUND).from).toBe('2022-01-01');
    expect(zoomWindow(FOUR_YEARS, 0.5, 1, GROUND).to).toBe('2025-12-31');
  });

  it('never zooms in past a week, nor out past everything', () => {
    expect(daysIn(zoomWindow({ from: '2024-01-01', to: '2024-01-08' }, 0.1, 0.5, GROUND))).toBe(7);
    expect(zoomWindow(FOUR_YEARS, 50, 0.5, GROUND)).toEqual(LIMITS);
  });

  it('stops at the limits without shrinking', () => {
    const late = { from: '2029-07-01', to: '2029-12-31' };
    expect(panWindow(late, 1, GROUND)).toEqual(late);
  });

  it('passes over folded years as if they were not there', () => {
    const ground = {
      limits: { from: '1944-01-01', to: '2029-12-31' },
      gaps: [{ from: '1946-01-01', to: '2018-12-31' }],
    };
    const half = zoomWindow(ground.limits, 0.5, 0.5, ground);
    expect(half.from.slice(0, 4)).toBe('2020');
    expect(daysIn(half)).toBeLessThan(7 * 366);
    const back = panWindow({ from: '2019-01-01', to: '2019-12-31' }, -1, ground);
    expect(back).toEqual({ from: '1945-01-01', to: '1945-12-31' });
  });

  it('slides back between its limits at the same length', () => {
    const moved = clampWindow({ from: '2018-01-01', to: '2018-12-31' }, LIMITS);
    expect(moved).toEqual({ from: '2019-01-01', to: '2019-12-31' });
    expect(clampWindow(FOUR_YEARS, LIMITS)).toEqual(FOUR_YEARS);
  });

  it('knows how far a day lies', () => {
    expect(daysFrom(FOUR_YEARS, '2021-12-31')).toBe(-1);
    expect(daysFrom(FOUR_YEARS, '2024-06-01')).toBe(0);
    expect(daysFrom(FOUR_YEARS, '2026-01-02')).toBe(2);
  });
});
