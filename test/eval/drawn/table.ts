import { readFileSync } from 'node:fs';

/** The rows of a TSV file beside this one, by its first line's names. */
export function table<K extends string>(name: string): Record<K, string>[] {
  const [head = '', ...rows] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const keys = head.split('\t') as K[];
  return rows.map((row, index) => {
    const cells = row.split('\t');
    if (cells.length !== keys.length) throw new Error(`${name}:${index + 2}: ${cells.length} cells`);
    return Object.fromEntries(keys.map((key, at) => [key, cells[at]])) as Record<K, string>;
  });
}
