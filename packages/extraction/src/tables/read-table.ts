import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a tab-separated table that lies beside this file: one fact a line, `#` opens a comment line.
 * Gives the rows as cells, missing trailing cells as empty strings. Throws where a row has fewer than
 * `least` or more than `most` cells. Once bundled, the tables are looked for in `tables/` beside the bundle.
 */
export function readTable(name: string, least: number, most: number = least): string[][] {
  const rows: string[][] = [];
  const lines = readFileSync(tablePath(name), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length < least || cells.length > most) {
      throw new Error(`${name}:${index + 1}: ${cells.length} cells, not ${least} to ${most}`);
    }
    while (cells.length < most) cells.push('');
    rows.push(cells);
  }
  return rows;
}

function tablePath(name: string): URL {
  const beside = new URL(`./${name}`, import.meta.url);
  return existsSync(beside) ? beside : new URL(`./tables/${name}`, import.meta.url);
}
