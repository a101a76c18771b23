import { describe, expect, it } from 'vitest';
import { silencesOf } from './silences.ts';

const row = (id: string, earliest: string | null, latest = earliest, __typename = 'Event') => ({
  id,
  __typename,
  date: earliest === null ? null : { earliest, latest },
});
const silences = (...rows: ReturnType<typeof row>[]) => [...silencesOf(rows, 30)];

describe('a silence', () => {
  it('is told at the event that ends it, in days', () => {
    expect(silences(row('b', '2024-05-12'), row('a', '2024-03-31'))).toEqual([['b', 41]]);
  });

  it('is passed over where it is short', () => {
    expect(silences(row('a', '2024-03-01'), row('b', '2024-03-31'))).toEqual([]);
  });

  it('begins when the last of what began before has ended', () => {
    const visit = row('a', '2024-01-01', '2024-04-30');
    expect(silences(visit, row('b', '2024-01-10'), row('c', '2024-06-30'))).toEqual([['c', 60]]);
  });

  it('is broken by no agreement in force', () => {
    const protocol = row('p', '2020-01-01', '2029-12-31', 'Agreement');
    expect(silences(row('a', '2024-01-01'), protocol, row('b', '2024-12-31'))).toEqual([['b', 364]]);
  });

  it('is never guessed from what has no date', () => {
    expect(silences(row('a', '2024-01-01'), row('b', null))).toEqual([]);
  });
});
