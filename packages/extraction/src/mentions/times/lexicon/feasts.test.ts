import { describe, expect, it } from 'vitest';
import { easter, feastDay } from './feasts.ts';

describe('easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1961, '1961-04-02'],
    [1999, '1999-04-04'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, day) => {
    expect(easter(year)).toBe(day);
  });

  it('carries Pentecost seven weeks after it', () => {
    expect(feastDay('Pentecôte', 2025)).toBe('2025-06-08');
    expect(feastDay('lundi de Pâques', 2024)).toBe('2024-04-01');
  });
});
