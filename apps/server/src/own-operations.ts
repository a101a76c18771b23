import { existsSync, readFileSync } from 'node:fs';

/**
 * The operations of our own pages and widgets, their text by its SHA-256, as the build lists them beside the bundle. Run from its sources
 * the server has no list; it learns each operation when it is first asked.
 */
export function readOwnOperations(): ReadonlyMap<string, string> {
  const list = new URL('./operations.json', import.meta.url);
  if (!existsSync(list)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>));
}
