import { describe, expect, it } from 'vitest';
import { byYear, newestFirst } from './years.ts';

const entry = (id: string, earliest: string | null, latest: string | null) => ({
  id,
  date: { earliest, latest },
});

const ENTRIES = [
  entry('protocol', '2019-01-01', '2024-12-31'),
  entry('meeting', '2022-05-17', '2022-05-17'),
  entry('november', '2025-11-01', '2025-11-30'),
  entry('reception', '2025-12-23', '2025-12-23'),
  { id: 'plan', date: null },
];

describe('the order of the list', () => {
  it('puts the newest first and what has no date last', () => {
    expect(newestFirst(ENTRIES).map(({ id }) => id)).toEqual([
      'reception',
      'november',
      'meeting',
      'protocol',
      'plan',
    ]);
  });

  it('gathers entries under their year', () => {
    expect(byYear(newestFirst(ENTRIES)).map(({ year, entries }) => [year, entries.length])).toEqual([
      ['2025', 2],
      ['2022', 1],
      ['2019', 1],
      [null, 1],
    ]);
  });

  it('counts an open beginning from its end', () => {
    const until = entry('until', null, '2024-12-31');
    expect(byYear(newestFirst([...ENTRIES, until])).map(({ year }) => year)).toContain('2024');
  });
});
