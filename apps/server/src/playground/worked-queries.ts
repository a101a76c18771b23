import { readFileSync } from 'node:fs';

/** A query that the playground opens with; its file's name says what it shows. */
export interface WorkedQuery {
  readonly name: string;
  readonly query: string;
}

/** In the order of the playground's tabs. */
const NAMES = ['timeline-2022-2025', 'anniversaries', 'vietnam-cambodia'] as const;

/** The files lie beside this one, and beside the bundle in a folder of the same name. */
const readQuery = (name: string): string => {
  const folder = import.meta.url.endsWith('.ts') ? '.' : './playground';
  return readFileSync(new URL(`${folder}/${name}.graphql`, import.meta.url), 'utf8');
};

export const WORKED_QUERIES: readonly WorkedQuery[] = NAMES.map((name) => ({ name, query: readQuery(name) }));
