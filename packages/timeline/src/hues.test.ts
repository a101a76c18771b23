import { describe, expect, it } from 'vitest';
import { HUES, huesOf, sharedCountries } from './hues.ts';

describe('the hues of countries', () => {
  it('leave out the country that nearly every entry concerns', () => {
    const counts = [
      { id: 'VN', count: 16 },
      { id: 'KH', count: 7 },
      { id: 'LA', count: 6 },
    ];
    const shared = sharedCountries(counts, 19);
    expect([...shared]).toEqual(['VN']);
    expect(huesOf(['VN', 'KH', 'LA'], shared)).toEqual(
      new Map([
        ['KH', 1],
        ['LA', 2],
      ]),
    );
  });

  it('keep two countries apart where all entries concern both', () => {
    const both = [
      { id: 'FR', count: 9 },
      { id: 'DE', count: 9 },
    ];
    expect(sharedCountries(both, 9).size).toBe(0);
  });

  it('run out after the ones that colour-blind readers tell apart', () => {
    const order = Array.from('ABCDEFGH');
    expect(huesOf(order, new Set()).size).toBe(HUES);
  });
});
