import { describe, expect, it } from 'vitest';
import { toldNumbers } from './told-numbers.ts';

describe('numbers of a text', () => {
  it('are read in their order, with their signs and all their digits', () => {
    expect(toldNumbers('9007199254740991 -25567 0,12 3 -4')).toEqual([
      9007199254740991, -25567, 0, 12, 3, -4,
    ]);
  });

  it('are none where the text is empty', () => {
    expect(toldNumbers('')).toEqual([]);
  });
});
