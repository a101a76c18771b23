import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

describe('search', () => {
  it('finds entries and documents alike, and marks the words that match', async () => {
    const { data } = await ask(`{ search(text: "visites") { totalCount edges {
      excerpt highlights { start end } node { __typename } } } }`);
    const { edges } = data.search;
    expect(edges.map((edge: { node: { __typename: string } }) => edge.node.__typename).sort()).toEqual([
      'Document',
      'Event',
    ]);
    for (const { excerpt, highlights } of edges)
      for (const { start, end } of highlights) expect(excerpt.slice(start, end)).toMatch(/^visite$/i);
  });

  it('finds a person by name', async () => {
    const { data } = await ask('{ search(text: "kham") { nodes { ... on Person { name } } } }');
    expect(data.search.nodes).toContainEqual({ name: 'Kham Sy' });
  });

  it('finds nothing for words that nobody wrote', async () => {
    const { data } = await ask('{ search(text: "ornithorynque") { totalCount edges { cursor } } }');
    expect(data.search).toEqual({ totalCount: 0, edges: [] });
  });
});
