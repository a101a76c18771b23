import type { Span } from '@ephemeride/domain';
import type { SearchHit } from '@ephemeride/store';
import type { InputShapeFromFields } from '@pothos/core';
import type { Context } from '../context.ts';
import { readText } from './bounded.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { InvalidCursorRef, orInvalidCursor, resultType } from './fault.ts';
import { loadNode } from './node.ts';
import type { NodeRecord } from './node-record.ts';
import { forwardArguments, pageCost, readPage } from './page.ts';
import { present } from './present.ts';
import { NodeRef } from './refs.ts';

interface Found extends Pick<SearchHit, 'excerpt' | 'highlights'> {
  readonly cursor: string;
  readonly node: NodeRecord;
}

const TextSpanRef = builder.objectRef<Span>('TextSpan').implement({
  description: 'A stretch of a text, in UTF-16 code units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first character.' }),
    end: t.exposeInt('end', { description: 'Offset after the last character.' }),
  }),
});

const SearchEdge = builder.objectRef<Found>('SearchEdge').implement({
  description: 'What a search found, and its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Opaque: for `after`.' }),
    node: t.field({
      type: NodeRef,
      description: 'The entry, document or person.',
      resolve: ({ node }) => node,
    }),
    excerpt: t.exposeString('excerpt', { description: 'Some words around the first match.' }),
    highlights: t.field({
      type: [TextSpanRef],
      description: 'What matched, as stretches of the excerpt.',
      resolve: ({ highlights }) => highlights,
    }),
  }),
});

const SearchConnection = connectionOf(
  'Search',
  'A page of what a search found, the best match first: entries, documents and people.',
  NodeRef,
  SearchEdge,
);

async function loadHit({ kind, id }: SearchHit, context: Context): Promise<NodeRecord> {
  const record =
    kind === 'ENTRY'
      ? await context.loaders.entry.load(id, null)
      : await loadNode({ type: kind === 'DOCUMENT' ? 'Document' : 'Person', key: id }, context);
  return present(record, kind.toLowerCase(), id);
}

const SearchResultUnion = builder.unionType('SearchResult', {
  description: 'A page of what a search found, or what is wrong with the request.',
  types: [SearchConnection, InvalidCursorRef],
  resolveType: resultType('SearchConnection'),
});

const searchArguments = {
  ...builder.args((t) => ({
    text: t.string({
      required: true,
      description:
        'Words, in any of their forms, with or without accents; `coop*` stands for all that begin so; at most 200 characters.',
    }),
  })),
  ...forwardArguments,
};

async function searchPage(args: InputShapeFromFields<typeof searchArguments>, context: Context) {
  const { text, ...page } = args;
  const { edges, ...rest } = await context.store.search({ ...readPage(page), text: readText(text) });
  const found = edges.map(async ({ cursor, node }) => ({
    cursor,
    node: await loadHit(node, context),
    excerpt: node.excerpt,
    highlights: node.highlights,
  }));
  return { ...rest, edges: await Promise.all(found) };
}

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Entries, documents and people that these words name, the best match first, a page at a time.',
    args: searchArguments,
    complexity: pageCost,
    resolve: (_root, args, context) => searchPage(args, context),
  }),
  searchResult: t.field({
    type: SearchResultUnion,
    description: 'What `search` answers, with faults as types.',
    args: searchArguments,
    complexity: pageCost,
    resolve: (_root, args, context) => orInvalidCursor(args.after, () => searchPage(args, context)),
  }),
}));
