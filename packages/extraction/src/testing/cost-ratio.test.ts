import { expect, it } from 'vitest';
import { costRatio, growthRatio } from './cost-ratio.ts';

/** Work that the compiler cannot leave out, in proportion to a count of steps. */
let sum = 0;
const steps = (count: number) => {
  for (let step = 0; step < count; step++) sum = (sum * 31 + step) % 65_521;
};

it('tells work that is ten times as long', () => {
  const ratio = costRatio(
    () => steps(3_000_000),
    () => steps(300_000),
    3,
  );
  expect(ratio).toBeGreaterThan(4);
});

it('tells time that grows with the square of the length', () => {
  const options = { length: 8000, factor: 8, enough: 3 };
  expect(growthRatio(({ length }) => steps(length * length * 0.2), 'a', options)).toBeGreaterThan(3);
  expect(growthRatio(({ length }) => steps(length * 500), 'a', options)).toBeLessThanOrEqual(3);
});
