import { describe, expect, it } from 'vitest';
import { chunksOf } from './row-chunks.ts';

const rows = (year: string, count: number) => ({
  year,
  entries: Array.from({ length: count }, (_, i) => ({ id: `${year}-${i}` })),
});

describe('the chunks of a list', () => {
  const years = [rows('2025', 5), rows('2024', 20), rows('1979', 1)];
  const chunks = chunksOf(years);

  it('hold every row once, in order', () => {
    const ids = chunks.flatMap((chunk) => chunk.years.flatMap(({ entries }) => entries.map(({ id }) => id)));
    expect(ids).toEqual(years.flatMap(({ entries }) => entries.map(({ id }) => id)));
  });

  it('keep every row under its year', () => {
    for (const { years: own } of chunks) {
      for (const { year, entries } of own) for (const { id } of entries) expect(id).toContain(`${year}-`);
    }
  });

  it('are small', () => {
    expect(chunks.map(({ rows: count }) => count)).toEqual([8, 8, 8, 2]);
  });
});
