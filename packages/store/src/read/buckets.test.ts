import { addDays, dayNumber } from '@ephemeride/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOf } from './buckets.ts';
import { numberedWindow } from './window.ts';

const cut = (from: string, to: string, limit: number) => bucketsOf(numberedWindow({ from, to }), limit);

describe('buckets', () => {
  it.each([
    ['2024-01-01', '2024-04-29', 'DAY', 120],
    ['2024-01-01', '2024-04-30', 'WEEK', 18],
    ['2022-01-01', '2025-12-31', 'MONTH', 48],
    ['2000-01-01', '2025-12-31', 'QUARTER', 104],
    ['1940-01-01', '2030-12-31', 'YEAR', 91],
    ['1000-01-01', '2025-12-31', 'DECADE', 103],
    ['0001-01-01', '9999-12-31', 'CENTURY', 100],
  ])('from %s to %s are the finest unit of which 120 suffice: %s', (from, to, unit, count) => {
    const buckets = cut(from, to, 120);
    expect([buckets.unit, buckets.spans.length]).toEqual([unit, count]);
  });

  it('of weeks begin on Mondays, the first and the last cut by the window', () => {
    expect(cut('2024-02-28', '2024-03-12', 5).spans).toEqual([
      { start: '2024-02-28', end: '2024-03-03' },
      { start: '2024-03-04', end: '2024-03-10' },
      { start: '2024-03-11', end: '2024-03-12' },
    ]);
  });

  it('are one where only one is asked for', () => {
    expect(cut('1999-12-31', '2000-01-01', 1)).toMatchObject({
      unit: 'WEEK',
      spans: [{ start: '1999-12-31', end: '2000-01-01' }],
    });
    expect(cut('1899-12-31', '2101-01-01', 1)).toMatchObject({ unit: 'WINDOW', spans: [{}] });
  });

  it('lie side by side over the whole window, no more than asked for', () => {
    const days = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9990-01-01') });
    fc.assert(
      fc.property(days, fc.nat(1_000_000), fc.integer({ min: 1, max: 400 }), (first, length, limit) => {
        const from = addDays('1970-01-01', first);
        const to = addDays(from, Math.min(length, dayNumber('9999-12-31') - first));
        const { spans } = cut(from, to, limit);
        expect(spans.length).toBeLessThanOrEqual(limit);
        expect([spans[0]!.start, spans.at(-1)!.end]).toEqual([from, to]);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start <= end).toBe(true);
          if (index > 0) expect(start).toBe(addDays(spans[index - 1]!.end, 1));
        }
      }),
    );
  });
});
