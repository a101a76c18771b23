import { readFileSync } from 'node:fs';

/** The text of a file of this folder; beside the bundle stands a folder of the same name. */
export function readBeside(name: string): string {
  const folder = import.meta.url.endsWith('.ts') ? '.' : './playground';
  return readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8');
}
