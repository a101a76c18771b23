import { describe, expect, it } from 'vitest';
import { KNOWN_DATES } from './known-dates.ts';

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
