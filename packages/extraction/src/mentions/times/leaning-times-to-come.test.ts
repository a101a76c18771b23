import { describe, expect, it } from 'vitest';
import { readBody } from './read-example.ts';

const lastOf = (text: string, header: string) => readBody(text, header).times.at(-1)?.edtf;

describe('what leans on a day to come', () => {
  it('follows the day announced, however far ahead', () => {
    expect(
      lastOf('Le vote est prévu le jeudi 22 août. Le lendemain s’ouvrira une foire.', '2024-06-05'),
    ).toBe('2024-08-23');
  });

  it('is the return of a day recalled in the same paragraph', () => {
    expect(
      lastOf(
        'Le 15 octobre 1963, le dernier soldat partait, après les combats des 19-23 juillet 1961. La reine y est attendue ce jour-là.',
        '2023-09-20',
      ),
    ).toBe('2023-10-15');
  });
});
