import { describe, expect, it } from 'vitest';
import { shownName } from './names-joined.ts';

describe('a name in a title', () => {
  it.each([
    ['Emmanuel MENSAH', 'Emmanuel Mensah'],
    ['Charles III', 'Charles III'],
    ['Léon XIV', 'Léon XIV'],
    ['ANNE-MARIE DIOP', 'Anne-Marie Diop'],
  ])('%s is shown as %s', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});
