import { describe, expect, it } from 'vitest';
import { gapsOf, stretchesBetween, wholeYearGaps } from './gaps.ts';

const BUCKETS = [
  { start: '1944-10-01', end: '1944-12-31', count: 1 },
  { start: '1975-04-01', end: '1975-06-30', count: 1 },
  { start: '1979-01-01', end: '1979-03-31', count: 1 },
  { start: '2022-01-01', end: '2022-03-31', count: 4 },
  { start: '2022-04-01', end: '2022-06-30', count: 0 },
  { start: '2022-07-01', end: '2022-09-30', count: 2 },
];

describe('gaps', () => {
  it('lie between what stands, where nothing does for years', () => {
    expect(gapsOf(BUCKETS)).toEqual([
      { from: '1945-01-01', to: '1975-03-31' },
      { from: '1975-07-01', to: '1978-12-31' },
      { from: '1979-04-01', to: '2021-12-31' },
    ]);
  });

  it('leave a margin beside what stands', () => {
    expect(gapsOf(BUCKETS, 31)[0]).toEqual({ from: '1945-02-01', to: '1975-02-28' });
  });

  it('are not seen while a long entry still runs', () => {
    const long = { start: '1970-01-01', end: '2021-12-31', count: 1 };
    expect(gapsOf([...BUCKETS, long])).toEqual([{ from: '1945-01-01', to: '1969-12-31' }]);
  });

  it('are none where nothing stands', () => {
    expect(gapsOf([])).toEqual([]);
  });

  it('can be cut down to whole years', () => {
    expect(wholeYearGaps(gapsOf(BUCKETS))).toEqual([
      { from: '1945-01-01', to: '1974-12-31' },
      { from: '1976-01-01', to: '1978-12-31' },
      { from: '1980-01-01', to: '2021-12-31' },
    ]);
  });

  it('leave the stretches that stay', () => {
    const window = { from: '1944-12-22', to: '2022-12-31' };
    expect(stretchesBetween(window, gapsOf(BUCKETS)).map((stretch) => stretch.from)).toEqual([
      '1944-12-22',
      '1975-04-01',
      '1979-01-01',
      '2022-01-01',
    ]);
    expect(stretchesBetween({ from: '2022-01-01', to: '2022-12-31' }, gapsOf(BUCKETS))).toHaveLength(1);
  });
});
