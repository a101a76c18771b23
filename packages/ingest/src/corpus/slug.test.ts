import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it('keeps a plain name as it is, and folders apart by two hyphens', () => {
  expect(slugOf('000_e59919eee4c08561.txt')).toBe('000_e59919eee4c08561');
  expect(slugOf('2024/05/lettre-a.txt')).toBe('2024--05--lettre-a');
});

it('writes any other name in plain letters, and tells it apart by its hash', () => {
  expect(slugOf('Dépêche n° 1.txt')).toMatch(/^depeche-n-1-[0-9a-f]{8}$/);
  expect(slugOf('Dépêche n° 1.txt')).not.toBe(slugOf('dépêche n° 1.txt'));
  expect(slugOf('文.txt')).toMatch(/^[0-9a-f]{8}$/);
});

it('gives two paths two slugs', () => {
  const path = fc.string({
    unit: fc.constantFrom('a', 'A', 'é', '-', '_', '/', '.', ' ', '1'),
    minLength: 1,
  });
  fc.assert(
    fc.property(path, path, (a, b) => {
      fc.pre(a !== b);
      expect(slugOf(`${a}.txt`)).not.toBe(slugOf(`${b}.txt`));
    }),
  );
});
