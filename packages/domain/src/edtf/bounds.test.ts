import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { dayOf, monthText, yearText } from './calendar.ts';

const DAY_MS = 86_400_000;

describe('boundsOf', () => {
  it.each([
    ['1979-01-07', '1979-01-07', '1979-01-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1944', '1944-01-01', '1944-12-31'],
    ['197X', '1970-01-01', '1979-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-21', '2023-03-21', '2023-06-20'],
    ['2023-22', '2023-06-21', '2023-09-22'],
    ['2023-23', '2023-09-23', '2023-12-20'],
    ['2023-24', '2023-12-21', '2024-03-20'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2023-36', '2023-10-01', '2023-12-31'],
    ['2023-38', '2023-05-01', '2023-08-31'],
    ['2023-40', '2023-01-01', '2023-06-30'],
    ['2023-41', '2023-07-01', '2023-12-31'],
    ['2019/2024', '2019-01-01', '2024-12-31'],
    ['[2024-10..2024-12]', '2024-10-01', '2024-12-31'],
    ['2024-10~/2024-12~', '2024-10-01', '2024-12-31'],
    ['196X/1972-05', '1960-01-01', '1972-05-31'],
    ['../2024-12', null, '2024-12-31'],
    ['2016/..', '2016-01-01', null],
    ['[2016..]', '2016-01-01', null],
  ])('reads %s as %s to %s', (value, earliest, latest) => {
    expect(boundsOf(value)).toEqual({ earliest, latest });
  });

  it('throws on what is no EDTF', () => {
    expect(() => boundsOf('PAST_REF')).toThrow('not an edtf date: PAST_REF');
  });

  const year = fc.integer({ min: 1, max: 9000 }).map(yearText);
  const month = fc
    .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => monthText(y, m));
  const day = fc.integer({ min: -700_000, max: 2_500_000 }).map(dayOf);
  const decade = fc.integer({ min: 0, max: 899 }).map((tens) => `${String(tens).padStart(3, '0')}X`);
  const sign = fc.constantFrom('', '?', '~', '%');
  const point = fc.tuple(fc.oneof(year, month, day), sign).map(([date, mark]) => date + mark);
  // The library refuses an interval whose sides are equal or the wrong way round.
  const interval = fc.tuple(point, point).chain(([a, b]) => {
    const [left, right] = [edtf(a), edtf(b)];
    if (left.min < right.min && left.max < right.max) return fc.constant(`${a}/${b}`);
    return left.min > right.min && left.max > right.max ? fc.constant(`${b}/${a}`) : fc.constant(a);
  });

  it('gives the bounds that the edtf library gives, over the subset that it reads right', () => {
    fc.assert(
      fc.property(fc.oneof(point, decade, interval), (value) => {
        const oracle = edtf(value);
        expect(boundsOf(value)).toEqual({
          earliest: dayOf(Math.floor(oracle.min / DAY_MS)),
          latest: dayOf(Math.floor(oracle.max / DAY_MS)),
        });
      }),
      { numRuns: 2000 },
    );
  });
});
