import { describe, expect, it } from 'vitest';
import { brokenScale } from './broken-scale.ts';

const SCALE = brokenScale([
  { from: '1944-12-01', to: '1944-12-31' },
  { from: '1975-04-01', to: '1975-04-30' },
  { from: '2022-01-01', to: '2025-12-31' },
]);

describe('a broken axis', () => {
  it('fills the room from 0 to 1', () => {
    expect(SCALE.position('1944-12-01')).toBe(0);
    expect(SCALE.stretches.at(-1)?.end).toBeCloseTo(1);
  });

  it('gives a lone month enough room to be seen beside four years', () => {
    const [first] = SCALE.stretches;
    expect(first!.end - first!.start).toBeCloseTo(0.03);
  });

  it('keeps the order of days across its breaks', () => {
    const days = ['1944-12-22', '1960-01-01', '1975-04-30', '2000-01-01', '2022-05-17', '2025-12-23'];
    const positions = days.map(SCALE.position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(positions).size).toBe(days.length);
  });

  it('finds the day again from where it stands', () => {
    for (const day of ['1944-12-22', '2022-05-17', '2025-12-23']) {
      expect(SCALE.day(SCALE.position(day) + 1e-9)).toBe(day);
    }
  });

  it('answers the nearest day that is not folded away', () => {
    const inBreak = (SCALE.stretches[0]!.end + SCALE.stretches[1]!.start) / 2 - 0.001;
    expect(SCALE.day(inBreak)).toBe('1944-12-31');
    expect(SCALE.day(2)).toBe('2025-12-31');
    expect(SCALE.day(-1)).toBe('1944-12-01');
  });
});
