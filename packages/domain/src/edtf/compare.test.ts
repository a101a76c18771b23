import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf } from './compare.ts';

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
