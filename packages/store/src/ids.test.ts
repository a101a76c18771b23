import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOf, numberOfId } from './ids.ts';

it('writes a number in base 36, however large, and reads it again', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      expect(idOf(number)).toBe(number.toString(36));
      expect(numberOfId(idOf(number))).toBe(number);
    }),
  );
  for (const number of [0, 36 ** 5 - 1, 36 ** 5, Number.MAX_SAFE_INTEGER])
    expect(idOf(number)).toBe(number.toString(36));
});
