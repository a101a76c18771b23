import { describe, expect, it } from 'vitest';
import { panWindow, zoomWindow } from './move-window.ts';
import { snapWindow } from './snap-window.ts';

const ground = { limits: { from: '1940-01-01', to: '2030-12-31' }, gaps: [] };
const snap = (from: string, to: string) => snapWindow({ from, to }, ground);

describe('a snapped window', () => {
  it('begins on a Monday and ends on a Sunday where it holds some years', () => {
    // 2022-01-05 was a Wednesday, 2025-12-30 a Tuesday.
    expect(snap('2022-01-05', '2025-12-30')).toEqual({ from: '2022-01-03', to: '2025-12-28' });
  });

  it('holds whole months where it holds decades, whole years where it holds a lifetime', () => {
    expect(snap('1992-01-09', '2013-12-20')).toEqual({ from: '1992-01-01', to: '2013-12-31' });
    expect(snap('1941-02-03', '2029-11-30')).toEqual({ from: '1941-01-01', to: '2029-12-31' });
  });

  it('stays as it is where a week would be seen', () => {
    expect(snap('2024-03-02', '2024-04-05')).toEqual({ from: '2024-03-02', to: '2024-04-05' });
  });

  it('never leaves the limits', () => {
    const { from, to } = snap('1940-01-01', '2030-12-31');
    expect([from, to]).toEqual(['1940-01-01', '2030-12-31']);
  });

  it.each([0.1, 0.2, 0.5])('is the same again after a move of %f and back', (part) => {
    const window = snap('1995-03-03', '2010-08-20');
    const there = snapWindow(panWindow(window, part, ground), ground);
    expect(snapWindow(panWindow(there, -part, ground), ground)).toEqual(window);
  });

  it('is the same again after a zoom out and in', () => {
    const window = snap('1995-03-03', '2004-08-20');
    const wide = snapWindow(zoomWindow(window, 2, 0.5, ground), ground);
    expect(snapWindow(zoomWindow(wide, 0.5, 0.5, ground), ground)).toEqual(window);
  });
});
