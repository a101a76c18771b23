import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** A document of the project, and its blocks of code by their language. */
export function readMarkdown(path: string) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return {
    text,
    blocks: (language: string): string[] =>
      [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
        (match) => match[1] ?? '',
      ),
    /** Addresses of links to files, as written. */
    links: [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? ''),
  };
}
