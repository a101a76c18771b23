import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

it('asks once for the parts that are wanted at the same time, and for no others', async () => {
  const calls: (readonly string[])[] = [];
  const part = gathered(async (wanted: readonly ('total' | 'people' | 'countries')[]) => {
    calls.push(wanted);
    return { total: 3, people: ['Anna Berg'], countries: ['SE'] };
  });
  expect(await Promise.all([part('total'), part('people'), part('total')])).toEqual([3, ['Anna Berg'], 3]);
  expect(await part('countries')).toEqual(['SE']);
  expect(calls).toEqual([['total', 'people'], ['countries']]);
});
