import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

describe('a table', () => {
  it('gives its rows without comments, missing cells as empty strings', () => {
    const rows = readTable('capitals.tsv', 2, 3);
    expect(rows).toContainEqual(['VN', 'Hanoï', '']);
    expect(rows).toContainEqual(['CN', 'Beijing', 'Pékin']);
    expect(rows.some(([code]) => code!.startsWith('#'))).toBe(false);
  });

  it('names the line that has too few or too many cells', () => {
    expect(() => readTable('capitals.tsv', 3)).toThrow(/^capitals\.tsv:\d+: 2 cells, not 3 to 3$/);
  });
});
