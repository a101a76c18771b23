import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

const RESULTS = join(ROOT, 'test', 'bench', 'results.md');

/** Writes a section's tables into `results.md`, between marks of its own, and leaves the other sections' as they are. */
export function writePart(section: string, text: string): void {
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const part = `${begin}\n${text.trim()}\n${end}`;
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const after =
    from < 0 || to < 0
      ? `${before.trim()}\n\n${part}`
      : before.slice(0, from) + part + before.slice(to + end.length);
  writeFileSync(RESULTS, `${after.trim()}\n`);
}
