import { describe, expect, it } from 'vitest';
import { originsBefore } from './anniversary-items.ts';
import { anniversary } from './sample.ts';

const THREE = [
  anniversary('1979-01-07', 2024, 2024, [2024]),
  anniversary('1944-12-22', 2024, 2024, [2024]),
  anniversary('1975-04-30', 2024, 2024),
];

describe('the origins before a window', () => {
  it('stand in their order, with a break where many years lie between', () => {
    expect(
      originsBefore(THREE, '2022-01-01', 4, 'FR').map(({ year, afterBreak }) => [year, afterBreak]),
    ).toEqual([
      [1944, false],
      [1975, true],
      [1979, false],
    ]);
  });

  it('are only those that the window does not reach', () => {
    expect(originsBefore(THREE, '1976-01-01', 4, 'FR').map(({ when }) => when)).toEqual([
      '22 déc. 1944',
      '30 avr. 1975',
    ]);
  });

  it('prefer those that despatches mention where there is little room', () => {
    expect(originsBefore(THREE, '2022-01-01', 2, 'FR').map(({ year }) => year)).toEqual([1944, 1979]);
  });
});
