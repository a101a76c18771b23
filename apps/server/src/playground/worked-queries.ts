import { readBeside } from './read-beside.ts';

/** A query that the playground opens with; its file's name says what it shows. */
export interface WorkedQuery {
  readonly name: string;
  readonly query: string;
}

/** In the order of the playground's tabs. */
const NAMES = [
  'timeline-2022-2025',
  'density',
  'vietnam-cambodia',
  'relations',
  'anniversaries',
  'on-this-day',
  'search',
  'facets',
  'people',
  'despatches',
] as const;

export const WORKED_QUERIES: readonly WorkedQuery[] = NAMES.map((name) => ({
  name,
  query: readBeside(`${name}.graphql`),
}));
