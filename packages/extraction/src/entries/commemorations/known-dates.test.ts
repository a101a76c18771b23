import { describe, expect, it } from 'vitest';
import { KNOWN_DATES, knownOfDay } from './known-dates.ts';

describe('the table of known dates', () => {
  it('has seven hundred days at least, each with its source and three neutral titles', () => {
    expect(KNOWN_DATES.length).toBeGreaterThanOrEqual(700);
    for (const { origin, slug, titles, source, match } of KNOWN_DATES) {
      expect(origin).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(Number.isNaN(Date.parse(origin))).toBe(false);
      expect([slug, titles.FR, titles.EN, titles.VI, source].every((text) => text.length > 2)).toBe(true);
      expect(match.every((words) => words.length > 0)).toBe(true);
    }
  });

  it('has one title for a slug, which several rows of names may share', () => {
    const titled = KNOWN_DATES.map(({ slug, titles }) => `${slug} ${titles.FR}`);
    expect(new Set(titled).size).toBe(new Set(KNOWN_DATES.map(({ slug }) => slug)).size);
  });
});

describe('a day that nothing names', () => {
  it('is known by what happened on it to all of its countries', () => {
    expect(knownOfDay('1958-02-08', ['TN', 'DZ'])?.slug).toContain('sakiet');
    expect(knownOfDay('1958-02-08', ['TN', 'IT'])).toBeNull();
    expect(knownOfDay('1958', ['TN'])).toBeNull();
    expect(knownOfDay('1958-02-08', [])).toBeNull();
  });
});
