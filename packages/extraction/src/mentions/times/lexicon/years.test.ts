import { describe, expect, it } from 'vitest';
import { fullYear } from './years.ts';

describe('fullYear', () => {
  it('takes the century that brings two figures nearest, the past before the future', () => {
    expect(fullYear('98', 1999)).toBe(1998);
    expect(fullYear('98', 2004)).toBe(1998);
    expect(fullYear('25', 2024)).toBe(2025);
    expect(fullYear('68', 2024)).toBe(1968);
  });

  it('cuts at 30 where nothing is known', () => {
    expect(fullYear('29', null)).toBe(2029);
    expect(fullYear('30', null)).toBe(1930);
  });
});
