import { brokenScale } from '@ephemeride/timeline';
import { describe, expect, it } from 'vitest';
import { centred, dragged, holdAt } from './brush.ts';

const LIMITS = { from: '2019-01-01', to: '2028-12-31' };
const SCALE = brokenScale([LIMITS]);
const WINDOW = { from: '2022-01-01', to: '2022-12-31' };

describe('the brush of the overview', () => {
  it('takes hold of what lies under the pointer', () => {
    expect(holdAt(0.3, 0.3, 0.4)).toBe('from');
    expect(holdAt(0.401, 0.3, 0.4)).toBe('to');
    expect(holdAt(0.35, 0.3, 0.4)).toBe('window');
    expect(holdAt(0.7, 0.3, 0.4)).toBe('nothing');
  });

  it('moves an end, past the other one too', () => {
    expect(dragged('from', WINDOW, 0.3, 0, SCALE, LIMITS)).toEqual({ from: '2019-01-01', to: '2022-12-31' });
    const past = dragged('from', WINDOW, 0.3, 0.6, SCALE, LIMITS);
    expect(past.from).toBe('2022-12-31');
  });

  it('moves the window without changing its length, up to the limits', () => {
    const moved = dragged('window', WINDOW, 0.35, 0.55, SCALE, LIMITS);
    expect(moved.from.slice(0, 4)).toBe('2024');
    expect(dragged('window', WINDOW, 0.35, 1, SCALE, LIMITS).to).toBe('2028-12-31');
  });

  it('draws a new window in either direction', () => {
    expect(dragged('nothing', WINDOW, 0.9, 0.8, SCALE, LIMITS)).toEqual(
      dragged('nothing', WINDOW, 0.8, 0.9, SCALE, LIMITS),
    );
  });

  it('centres the window on a day', () => {
    expect(centred(WINDOW, '2025-07-01', LIMITS)).toEqual({ from: '2024-12-31', to: '2025-12-30' });
  });
});
