import { expect, it } from 'vitest';
import { numberOfKey } from '../ids.ts';
import { KnownIds } from './known-ids.ts';

it('knows the numbers that it was given, whatever their number, and no other', () => {
  const known = new KnownIds();
  const numbers = Array.from({ length: 20_000 }, (_, index) => numberOfKey('test', `${index}`));
  for (const number of [...numbers.slice(0, 10_000), ...numbers.slice(0, 500)]) known.add(number);
  expect(numbers.filter((number) => known.has(number))).toEqual(numbers.slice(0, 10_000));
});
