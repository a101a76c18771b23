import { describe, expect, it } from 'vitest';
import { diffItems } from './diff-items.ts';

const before = new Map([
  ['a', { id: 'a', label: 'one' }],
  ['b', { id: 'b', label: 'two' }],
  ['c', { id: 'c', label: 'three' }],
]);

describe('the difference of two sets of marks', () => {
  it('touches only what has changed', () => {
    const after = [
      { id: 'a', label: 'one' },
      { id: 'b', label: 'deux' },
      { id: 'd', label: 'four' },
    ];
    expect(diffItems(before, after)).toEqual({
      added: [{ id: 'd', label: 'four' }],
      changed: [{ id: 'b', label: 'deux' }],
      removed: ['c'],
    });
  });

  it('is empty between equal sets', () => {
    expect(
      diffItems(
        before,
        [...before.values()].map((item) => ({ ...item })),
      ),
    ).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });
});
