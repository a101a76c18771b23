import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar.ts';
import { compareEdtf, overlapsWindow } from './compare.ts';

const dates = [
  '-0043-03-15',
  '../2024-12',
  '../2030',
  '1944-12-22',
  '197X',
  '1979-01-07',
  '2022',
  '2022-05',
  '2022-05-17',
  '2022-05-17/2022-05-19',
  '[2022-05-17..2022-05-19]',
  '2022-05-17~',
  '2022/..',
  '2023-24',
];
const date = fc.constantFrom(...dates);

describe('compareEdtf', () => {
  it('puts an open beginning first, then goes by earliest and by latest day', () => {
    expect(['2022-05', '2022/..', '2022-05-01', '../2030', '2022', '-0043-03-15'].sort(compareEdtf)).toEqual([
      '../2030',
      '-0043-03-15',
      '2022',
      '2022/..',
      '2022-05-01',
      '2022-05',
    ]);
  });

  it('is a total order: only equal texts compare equal, and order does not depend on the way round', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('overlapsWindow', () => {
  const may = { from: '2022-05-01', to: '2022-05-31' };

  it('counts both ends of the window', () => {
    expect(overlapsWindow('2022-04-30', may)).toBe(false);
    expect(overlapsWindow('2022-05-01', may)).toBe(true);
    expect(overlapsWindow('2022-05-31', may)).toBe(true);
    expect(overlapsWindow('2022-06-01', may)).toBe(false);
  });

  it('lets a stretch around the window in, and open sides reach without end', () => {
    expect(overlapsWindow('2019/2024', may)).toBe(true);
    expect(overlapsWindow('../2021', may)).toBe(false);
    expect(overlapsWindow('../2030', may)).toBe(true);
    expect(overlapsWindow('1975/..', may)).toBe(true);
    expect(overlapsWindow('2023/..', may)).toBe(false);
  });

  it('holds a day exactly where the day lies between the ends', () => {
    const number = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(number, number, number, (day, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const inside = from <= day && day <= to;
        expect(overlapsWindow(dayOf(day), { from: dayOf(from), to: dayOf(to) })).toBe(inside);
      }),
    );
  });
});
