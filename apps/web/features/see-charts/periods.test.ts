import { describe, expect, it } from 'vitest';
import { bucketsFor, namedPeriods, periodsOf } from './periods.ts';

const month = (number: string, last: string) => ({
  start: `2024-${number}-01`,
  end: `2024-${number}-${last}`,
});

describe('the periods of a chart', () => {
  it('are the months of one year, the years of several, decades of very many', () => {
    expect(bucketsFor({ from: '2024-01-01', to: '2024-12-31' })).toBe(12);
    expect(bucketsFor({ from: '2022-01-01', to: '2025-12-31' })).toBe(4);
    expect(bucketsFor({ from: '1944-01-01', to: '2029-12-31' })).toBe(60);
  });

  it('are as fine across New Year as within a year', () => {
    expect(bucketsFor({ from: '2024-12-20', to: '2025-01-10' })).toBe(
      bucketsFor({ from: '2024-06-03', to: '2024-06-24' }),
    );
    expect(bucketsFor({ from: '2024-03-15', to: '2025-03-14' })).toBe(13);
    expect(bucketsFor({ from: '2024-03-15', to: '2025-03-16' })).toBe(2);
  });

  it('are named in the language of the reader', () => {
    const months = [month('01', '31'), month('02', '29')];
    expect(periodsOf(months, 'MONTH', 'FR').map(({ full }) => full)).toEqual([
      'janvier 2024',
      'février 2024',
    ]);
    expect(periodsOf(months, 'MONTH', 'EN').map(({ short }) => short)).toEqual(['Jan', 'Feb']);
  });

  it('name a decade by its years, as far as the window reaches', () => {
    const decade = { start: '2020-01-01', end: '2025-12-31' };
    expect(periodsOf([decade], 'DECADE', 'FR')).toEqual([
      { from: '2020-01-01', to: '2025-12-31', short: '2020', full: '2020–2025' },
    ]);
  });

  it('are all named where there is room, else every second, third or later one', () => {
    const years = periodsOf(
      Array.from({ length: 10 }, (_, at) => ({ start: `201${at}-01-01`, end: `201${at}-12-31` })),
      'YEAR',
      'FR',
    );
    expect(namedPeriods(years, 10)).toHaveLength(10);
    expect(namedPeriods(years, 4).map(({ short }) => short)).toEqual(['2010', '2013', '2016', '2019']);
  });
});
