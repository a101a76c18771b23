import { describe, expect, it } from 'vitest';
import { parseEdtf } from './parse.ts';

const plain = { uncertain: false, approximate: false };

describe('parseEdtf', () => {
  it('reads days, months and years', () => {
    expect(parseEdtf('1979-01-07')).toEqual({ kind: 'DAY', year: 1979, month: 1, day: 7, ...plain });
    expect(parseEdtf('2025-11')).toEqual({ kind: 'MONTH', year: 2025, month: 11, ...plain });
    expect(parseEdtf('1944')).toEqual({ kind: 'YEAR', year: 1944, ...plain });
    expect(parseEdtf('-0043')).toEqual({ kind: 'YEAR', year: -43, ...plain });
  });

  it('reads decades and centuries by their unspecified digits', () => {
    expect(parseEdtf('197X')).toEqual({ kind: 'DECADE', year: 1970, ...plain });
    expect(parseEdtf('18XX')).toEqual({ kind: 'CENTURY', year: 1800, ...plain });
  });

  it('reads seasons, quarters, quadrimesters and semesters by their codes', () => {
    expect(parseEdtf('2023-22')).toEqual({ kind: 'SEASON', year: 2023, season: 2, ...plain });
    expect(parseEdtf('2023-36')).toEqual({ kind: 'QUARTER', year: 2023, part: 4, ...plain });
    expect(parseEdtf('2023-37')).toEqual({ kind: 'QUADRIMESTER', year: 2023, part: 1, ...plain });
    expect(parseEdtf('2023-41')).toEqual({ kind: 'SEMESTER', year: 2023, part: 2, ...plain });
  });

  it('reads qualifiers at the end of a date and on each side of an interval', () => {
    expect(parseEdtf('2024~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2024-10?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('196X%')).toMatchObject({ kind: 'DECADE', approximate: true, uncertain: true });
    expect(parseEdtf('2024-10~/2024-12')).toMatchObject({
      start: { approximate: true },
      end: { approximate: false },
    });
  });

  it('tells a stretch of time from one day out of several', () => {
    expect(parseEdtf('2019/2024')?.kind).toBe('INTERVAL');
    expect(parseEdtf('[2024-10..2024-12]')?.kind).toBe('ONE_OF');
  });

  it('keeps open sides as null', () => {
    expect(parseEdtf('../2030')).toMatchObject({ start: null, end: { year: 2030 } });
    expect(parseEdtf('2016/..')).toMatchObject({ start: { year: 2016 }, end: null });
    expect(parseEdtf('[..1984]')).toMatchObject({ kind: 'ONE_OF', start: null });
  });

  it.each([
    '',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-25',
    '2023-42',
    '202',
    '20234',
    '-0000',
    '19X',
    '1XXX',
    '../..',
    '[..]',
    '2019/',
    '/2024',
    '2019/2020/2021',
    '[2019,2020]',
    '2019 ',
    '2024-XX',
    '2024-1-7',
    'PAST_REF',
    'P3D',
    '2022-W51',
    '1999-05-20TAF',
  ])('reads nothing in %j', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });
});
