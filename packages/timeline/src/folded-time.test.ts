import { describe, expect, it } from 'vitest';
import { foldableGaps, foldedTime } from './folded-time.ts';

const GAPS = [
  { from: '1945-01-01', to: '1974-12-31' },
  { from: '1980-01-01', to: '2018-12-31' },
];
const { fold, unfold } = foldedTime(GAPS);

describe('folded time', () => {
  it('counts the day after a fold next to the day before it', () => {
    expect(fold('1975-01-01') - fold('1944-12-31')).toBe(1);
    expect(fold('2019-01-01') - fold('1979-12-31')).toBe(1);
  });

  it('leads back to every day that is not folded', () => {
    for (const day of ['1930-06-01', '1944-12-31', '1975-01-01', '1979-12-31', '2019-01-01', '2025-12-23']) {
      expect(unfold(fold(day))).toBe(day);
    }
  });

  it('takes a folded day for the one after its fold', () => {
    expect(unfold(fold('1960-05-05'))).toBe('1975-01-01');
  });

  it('folds nothing in which a reader’s window begins or ends', () => {
    expect(foldableGaps(GAPS, { from: '1944-01-01', to: '2029-12-31' })).toEqual(GAPS);
    expect(foldableGaps(GAPS, { from: '1990-01-01', to: '1991-12-31' })).toEqual([GAPS[0]]);
  });
});
