import { describe, expect, it } from 'vitest';
import { bars, breaks, overviewScale, yearLabels } from './overview.ts';

const GAPS = [
  { from: '1945-01-01', to: '1978-12-31' },
  { from: '1979-04-01', to: '2021-12-31' },
];
const SCALE = overviewScale({ from: '1944-12-22', to: '2025-12-31' }, GAPS);

describe('the overview', () => {
  it('writes each year where it stands, folded ones left out', () => {
    expect(yearLabels(SCALE).map(({ year }) => year)).toEqual([
      '1944',
      '1979',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  it('gives each year its own part of the axis', () => {
    const labels = yearLabels(SCALE);
    labels.slice(1).forEach(({ x }, i) => {
      expect(x).toBeGreaterThanOrEqual(labels[i]!.x + labels[i]!.width - 1e-9);
    });
    expect(labels.at(-1)!.x + labels.at(-1)!.width).toBeCloseTo(1);
  });

  it('writes some years where they are many', () => {
    const century = overviewScale({ from: '1900-01-01', to: '2025-12-31' }, []);
    expect(
      yearLabels(century)
        .map(({ year }) => year)
        .slice(0, 3),
    ).toEqual(['1900', '1910', '1920']);
  });

  it('draws the fullest stretch highest and leaves out empty ones', () => {
    const buckets = [
      { start: '1944-12-22', end: '1944-12-31', count: 1 },
      { start: '2022-04-01', end: '2022-06-30', count: 4 },
      { start: '2022-07-01', end: '2022-09-30', count: 0 },
    ];
    expect(bars(buckets, 4, SCALE).map(({ height }) => height)).toEqual([0.25, 1]);
    expect(bars(buckets, 4, SCALE)[0]).toMatchObject({ x: 0 });
  });

  it('marks one break a fold', () => {
    expect(breaks(SCALE)).toHaveLength(2);
  });
});
