import type { YearGroup } from './years.ts';

/** Some rows that stand together, under the years that they belong to. */
export interface RowChunk<T> {
  /** The id of its first row. */
  readonly id: string;
  readonly years: readonly YearGroup<T>[];
  readonly rows: number;
}

/** How many rows a chunk has. */
const CHUNK_ROWS = 8;

/** Cuts a long list into chunks, each of which can be left out of the page while it is far from what is seen. */
export function chunksOf<T extends { readonly id: string }>(
  years: readonly YearGroup<T>[],
): readonly RowChunk<T>[] {
  const chunks: { id: string; years: { year: string | null; entries: T[] }[]; rows: number }[] = [];
  for (const { year, entries } of years) {
    for (const entry of entries) {
      let chunk = chunks.at(-1);
      if (!chunk || chunk.rows === CHUNK_ROWS) {
        chunk = { id: entry.id, years: [], rows: 0 };
        chunks.push(chunk);
      }
      const last = chunk.years.at(-1);
      if (last && last.year === year) last.entries.push(entry);
      else chunk.years.push({ year, entries: [entry] });
      chunk.rows += 1;
    }
  }
  return chunks;
}
