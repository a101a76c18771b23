import { readRelation } from '../follow-relation/relation.ts';
import { readDay } from '../on-this-day/day.ts';
import { decodedSegment } from '../share-view/decoded-segment.ts';

/** How long a page waits to hear whether it has anything to show, in milliseconds. */
const PATIENCE = 5000;

const DOCUMENT = 'query IsThere($of: String!) { found: document(slug: $of) { id } }';
const PERSON = 'query IsThere($of: String!) { found: person(slug: $of) { id } }';
const EVENT = 'query IsThere($of: ID!) { found: node(id: $of) { ... on Event { id } } }';

/** What each path is a page of: a query that finds it, or a rule that its name follows. */
const PATHS: readonly (readonly [RegExp, string | ((name: string) => unknown)])[] = [
  [/^\/documents\/(.+)$/, DOCUMENT],
  [/^\/people\/([^/]+)$/, PERSON],
  [/^\/events\/([^/]+)$/, EVENT],
  [/^\/relations\/([^/]+)$/, readRelation],
  [/^\/days\/([^/]+)$/, readDay],
];

/**
 * Whether a path has something to show. Asked before the page is rendered, since a page that finds out later could say so only
 * with scripts. Paths of no such page, and those that cannot be asked about, are left to the page.
 */
export async function isThere(path: string, apiUrl: string): Promise<boolean> {
  for (const [pattern, way] of PATHS) {
    const found = pattern.exec(path)?.[1];
    if (found === undefined) continue;
    const name = found.split('/').map(decodedSegment).join('/');
    return typeof way === 'string' ? asked(way, name, apiUrl) : way(name) !== null;
  }
  return true;
}

async function asked(query: string, of: string, apiUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { of } }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { data } = (await answer.json()) as { data?: { found?: { id?: string } | null } };
    return data?.found === undefined || typeof data.found?.id === 'string';
  } catch {
    return true;
  }
}
