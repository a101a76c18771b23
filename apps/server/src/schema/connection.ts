import type { Page } from '@ephemeride/store';
import type { OutputRef } from '@pothos/core';
import { builder } from './builder.ts';

const PageInfoRef = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo');

builder.objectType(PageInfoRef, {
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether more precede.' }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: "The first edge's cursor; null on an empty page.",
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: "The last edge's cursor; null on an empty page.",
    }),
  }),
});

/** The page's size is counted at the field that gives it, once. */
const ONCE = { field: 1, multiplier: 1 };

/** Declares a Relay connection over a type of edge, with `nodes` for those who need no cursors. */
export function connectionOf<
  Node extends object,
  Edge extends { readonly cursor: string; readonly node: Node },
>(name: string, description: string, node: OutputRef<Node>, edge: OutputRef<Edge>) {
  return builder
    .objectRef<Pick<Page<Node>, 'pageInfo' | 'totalCount'> & { readonly edges: readonly Edge[] }>(
      `${name}Connection`,
    )
    .implement({
      description,
      fields: (t) => ({
        edges: t.field({
          type: [edge],
          description: 'The page, with cursors.',
          complexity: ONCE,
          resolve: ({ edges }) => edges,
        }),
        nodes: t.field({
          type: [node],
          description: 'The page, without cursors.',
          complexity: ONCE,
          resolve: ({ edges }) => edges.map((each) => each.node),
        }),
        pageInfo: t.field({
          type: PageInfoRef,
          description: 'Where the page stands.',
          resolve: ({ pageInfo }) => pageInfo,
        }),
        totalCount: t.int({
          description: 'How many there are on all pages.',
          resolve: ({ totalCount }) => totalCount(),
        }),
      }),
    });
}

/** Declares a plain Relay edge: a cursor and a node. */
export const edgeOf = <Node extends object>(
  name: string,
  descriptions: { readonly edge: string; readonly cursor: string; readonly node: string },
  node: OutputRef<Node>,
) =>
  builder.objectRef<{ readonly cursor: string; readonly node: Node }>(`${name}Edge`).implement({
    description: descriptions.edge,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: descriptions.cursor }),
      node: t.field({ type: node, description: descriptions.node, resolve: (each) => each.node as never }),
    }),
  });
