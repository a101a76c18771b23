import { describe, expect, it } from 'vitest';
import { chronologyHref, dayHref, documentHref, relationHref, rootOf } from './site.ts';

const top = { root: rootOf('https://chrono.example'), language: 'fr' } as const;
const below = { root: rootOf('https://example.org/chrono/'), language: 'vi' } as const;

describe('the addresses of the site', () => {
  it('stand below the path of its public address', () => {
    expect(chronologyHref(top)).toBe('/');
    expect(chronologyHref(below)).toBe('/chrono/?lang=vi');
    expect(documentHref(below, 'seeds/a b')).toBe('/chrono/documents/seeds/a%20b?lang=vi');
  });

  it('lead to the words that prove an entry', () => {
    expect(documentHref(top, 'a', 'RXZlbnQ6MQ')).toBe('/documents/a?entry=RXZlbnQ6MQ#preuve');
  });

  it('name a relation once, whichever side is said first', () => {
    expect(relationHref(top, ['VN', 'KH'])).toBe('/relations/kh-vn');
    expect(relationHref(top, ['KH', 'VN'])).toBe('/relations/kh-vn');
  });

  it('name a day by its month and day', () => {
    expect(dayHref(top, '1979-01-07')).toBe('/days/01-07');
  });
});
